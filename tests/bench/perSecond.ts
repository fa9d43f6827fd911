/** A rate as it is printed. */
export function perSecond(rate: number): string {
  return `${Math.round(rate).toLocaleString('en').padStart(11)}/s`;
}
