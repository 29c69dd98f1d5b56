#ifndef ADDSUP_RELATIONS_CONVERSION_H
#define ADDSUP_RELATIONS_CONVERSION_H
/* One quantity in two units: miles and kilometres, stone and kilograms, degrees. Factors are those
 * of the International Yard and Pound agreement of 1959 and of the SI Brochure, and exact. A
 * gallon is of the United States or of Britain, and may be either; tons are left out, since they
 * differ by country. */
#include "numbers/interval.h"

/* Can what is measured in one unit be told in the other? The same unit is no conversion. */
bool units_convert(const char *from, const char *to);

/* Is one metric and the other imperial, or one nautical? */
bool units_differ_in_system(const char *from, const char *to);

/* The values in unit `to` of all values in unit `from`; unknown if they do not convert. */
Interval interval_converted(Interval values, const char *from, const char *to);

/* The same for a difference of temperatures, which knows no zero: 7 degrees C is 12.6 degrees F. Of
 * all other units as above. */
Interval interval_step_converted(Interval values, const char *from, const char *to);

#endif
