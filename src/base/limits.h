#ifndef ADDSUP_BASE_LIMITS_H
#define ADDSUP_BASE_LIMITS_H
/* The limits of the library, on one page. A file, folder or pattern beyond one is refused and told
 * as a problem; a relation beyond one is counted among those that could not be checked. Threads,
 * levels of quotation marks and suggestions beyond theirs are left out without a word: no check
 * depends on them. What a reader of a format refuses to take is cut there, and told. */

#define LIMIT_ARTICLE_BYTES   (64u << 20) /* a larger article is not read: a problem */
#define LIMIT_RULE_FILE_BYTES (1u << 20)  /* a larger rule file is not read: a problem */
#define LIMIT_ACCEPTED_BYTES                                                                       \
    (64u << 20)                       /* a larger baseline or waiver file is not read: a problem */
#define LIMIT_DIGITS           38     /* a longer numeral is a label */
#define LIMIT_QUOTE_DEPTH      8      /* deeper quotation marks are read as part of the eighth */
#define LIMIT_SENTENCE_FIGURES 512    /* of a longer sentence only figures are listed */
#define LIMIT_READINGS         16     /* choices of operands tried for one relation, the nearest */
#define LIMIT_PLAUSIBLE        4      /* with more of them that fail, nobody is accused */
#define LIMIT_REACH            65     /* claims of one measure looked at on each side of a figure */
#define LIMIT_WINDOW           128    /* claims of a paragraph looked at around a figure */
#define LIMIT_PARTS            64     /* a list of more parts is not checked */
#define LIMIT_SUGGESTIONS      8      /* repairs told with a finding, the likeliest */
#define LIMIT_MATCH_STEPS      100000 /* PCRE2 match limit for one pattern at one place */
#define LIMIT_MATCH_HEAP_KIB   1024   /* PCRE2 heap limit for one match */
#define LIMIT_WORD_CLASSES     512    /* words blocks in all rule files together */
#define LIMIT_THREADS          64
#define LIMIT_SARIF_RESULTS    25000 /* of more findings the gravest are told, and exit status 2 */
#define LIMIT_SUMMARY_BYTES    1000000 /* a job summary ends here and says how much is missing */

#endif
