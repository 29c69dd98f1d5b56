#ifndef ADDSUP_OPERANDS_UNIT_SOURCE_H
#define ADDSUP_OPERANDS_UNIT_SOURCE_H
/* The quantity that one in the other system of measures tells again: "480 acres, a shade over 194
 * hectares,", "75 kilos were found. The haul, 165 pounds, was burned". What stands right behind it
 * in brackets is left to patterns. */
#include "claims/claim.h"

/* A figure; NO_MARK if `converted` is not set apart as what is told again is, or if no quantity
 * before it is within three times of it. Whether they agree is not asked. */
size_t unit_source_find(const Claims *claims, const Claim *converted);

#endif
