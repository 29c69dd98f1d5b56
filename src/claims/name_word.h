#ifndef ADDSUP_CLAIMS_NAME_WORD_H
#define ADDSUP_CLAIMS_NAME_WORD_H
/* What is known of single words of names: titles, months, words of firms and of institutions, and
 * parties under all the names that newspapers have for them. Who is named is not known here. */
#include "base/slice.h"

typedef enum NameWord {
    NAME_COMMON,      /* no part of a name, though it has a capital: However, Turnout, GDP */
    NAME_TITLE,       /* belongs to a name, not to its key, nor does what stands before it */
    NAME_HONOUR,      /* stands before a first name where the surname is left out: Sir Keir */
    NAME_LINK,        /* joins two words of one name, alone or with another: van der, de */
    NAME_INSTITUTION, /* first or last it makes a name no person's: Bank, Council */
    NAME_DIRECTION,   /* first word of a place: North Korea is not Korea */
    NAME_FIRM,        /* ends the name of a firm: Inc, plc */
    NAME_MONTH        /* a month that is a surname too: Theresa May */
} NameWord;

/* A set of NameWord: most words are of none, some of several. */
typedef unsigned NameWords;

#define NAME_SET(kind) (1u << (kind))

NameWords name_words_of(Slice word);

/* The one name for a party that has several, "Conservatives" of Tory; empty for any other name. */
Slice party_name(Slice name);

#endif
