// The one hot loop of an estimate. In C because Swift cannot choose instructions at run time: with 256 or 512 bits it takes a half or a third
// of what the instructions take that every x86-64 has.
#include "convolution.h"

#include <stdlib.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

// The most sums that are kept in registers at a time, and so how many zeros stand on either side of the wide distribution.
#define PADDING 64
// Doubles of working memory on the stack; more is asked of malloc.
#define SCRATCH 4096

// One body for all widths: as many sums as fit eight registers at a time, for each of which every mass of the sparse distribution is taken once,
// in its order, so that nothing is written but the sums.
#define DEFINE_KERNEL(NAME, ATTRIBUTES, LANES)                                                                                        \
  typedef double NAME##_lanes __attribute__((vector_size(LANES * sizeof(double)), aligned(sizeof(double)), may_alias));               \
  ATTRIBUTES static void NAME(                                                                                                        \
      const double *masses, const ptrdiff_t *places, ptrdiff_t count, const double *wide, ptrdiff_t width, double *sums,              \
      ptrdiff_t total) {                                                                                                              \
    const ptrdiff_t block = 8 * LANES;                                                                                                \
    ptrdiff_t from = 0, to = 0;                                                                                                       \
    for (ptrdiff_t at = 0; at < total; at += block) {                                                                                 \
      while (from < count && places[from] + width <= at) from++;                                                                      \
      while (to < count && places[to] < at + block) to++;                                                                             \
      NAME##_lanes s0 = {0}, s1 = {0}, s2 = {0}, s3 = {0}, s4 = {0}, s5 = {0}, s6 = {0}, s7 = {0};                                     \
      for (ptrdiff_t i = from; i < to; i++) {                                                                                         \
        const double mass = masses[i];                                                                                                \
        const NAME##_lanes *row = (const NAME##_lanes *)(wide + (at - places[i]));                                                    \
        s0 += mass * row[0];                                                                                                          \
        s1 += mass * row[1];                                                                                                          \
        s2 += mass * row[2];                                                                                                          \
        s3 += mass * row[3];                                                                                                          \
        s4 += mass * row[4];                                                                                                          \
        s5 += mass * row[5];                                                                                                          \
        s6 += mass * row[6];                                                                                                          \
        s7 += mass * row[7];                                                                                                          \
      }                                                                                                                               \
      NAME##_lanes done[8] = {s0, s1, s2, s3, s4, s5, s6, s7};                                                                         \
      memcpy(sums + at, done, sizeof(double) * (size_t)(total - at < block ? total - at : block));                                    \
    }                                                                                                                                 \
  }

DEFINE_KERNEL(sum_by_128_bits, , 2)

#if defined(__x86_64__)
DEFINE_KERNEL(sum_by_256_bits, __attribute__((target("avx2"))), 4)
DEFINE_KERNEL(sum_by_512_bits, __attribute__((target("avx512f"))), 8)
#endif

static ptrdiff_t masses_in(const double *values, ptrdiff_t count) {
  ptrdiff_t masses = 0;
  for (ptrdiff_t i = 0; i < count; i++) masses += values[i] != 0;
  return masses;
}

// Without memory to work in: slow, in the same order.
static void sum_in_place(const double *sparse, ptrdiff_t count, const double *wide, ptrdiff_t width, double *sums) {
  memset(sums, 0, sizeof(double) * (size_t)(count + width - 1));
  for (ptrdiff_t i = 0; i < count; i++)
    if (sparse[i] != 0)
      for (ptrdiff_t k = 0; k < width; k++) sums[i + k] += sparse[i] * wide[k];
}

void caravan_convolve(const double *left, size_t leftCount, const double *right, size_t rightCount, double *sums) {
  if (leftCount == 0 || rightCount == 0) return;
  const double *sparse = left, *wide = right;
  ptrdiff_t count = (ptrdiff_t)leftCount, width = (ptrdiff_t)rightCount;
  const ptrdiff_t total = count + width - 1;
  // Every mass of the one costs the width of the other.
  ptrdiff_t masses = masses_in(left, count);
  const ptrdiff_t others = masses_in(right, width);
  if (others * (count + PADDING) < masses * (width + PADDING)) {
    sparse = right, wide = left, masses = others;
    width = (ptrdiff_t)leftCount, count = (ptrdiff_t)rightCount;
  }
  double stack[SCRATCH];
  const size_t needed = (size_t)(2 * masses + width + 2 * PADDING);
  double *scratch = needed <= SCRATCH ? stack : malloc(needed * sizeof(double));
  if (scratch == NULL) return sum_in_place(sparse, count, wide, width, sums);
  double *values = scratch, *padded = scratch + 2 * masses;
  ptrdiff_t *places = (ptrdiff_t *)(scratch + masses);
  ptrdiff_t found = 0;
  for (ptrdiff_t i = 0; i < count; i++)
    if (sparse[i] != 0) values[found] = sparse[i], places[found++] = i;
  memset(padded, 0, PADDING * sizeof(double));
  memcpy(padded + PADDING, wide, (size_t)width * sizeof(double));
  memset(padded + PADDING + width, 0, PADDING * sizeof(double));
  const double *middle = padded + PADDING;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f"))
    sum_by_512_bits(values, places, masses, middle, width, sums, total);
  else if (__builtin_cpu_supports("avx2"))
    sum_by_256_bits(values, places, masses, middle, width, sums, total);
  else
#endif
    sum_by_128_bits(values, places, masses, middle, width, sums, total);
  if (scratch != stack) free(scratch);
}
