#ifndef CARAVAN_CONVOLUTION_H
#define CARAVAN_CONVOLUTION_H

#include <stddef.h>

/// The product of two distributions: `sums[i + k]` is the sum of all `left[i] * right[k]`, `leftCount + rightCount - 1` of them.
///
/// It costs the entries of one that are not zero times the width of the other, whichever is less. The order of additions is the same on every
/// processor and no product is fused with a sum, so that a figure is the same to the last bit on all machines.
void caravan_convolve(const double *left, size_t leftCount, const double *right, size_t rightCount, double *sums);

#endif
