/** The few functions of jstat that we use; the library brings no types. All take and give plain numbers. */
declare module 'jstat' {
  const jstat: {
    /** Regularised incomplete beta function I_x(a, b). */
    ibeta(x: number, a: number, b: number): number
    /** Regularised lower incomplete gamma function P(a, x). */
    lowRegGamma(a: number, x: number): number
    erfc(x: number): number
    normal: { inv(p: number, mean: number, deviation: number): number }
  }
  export default jstat
}
