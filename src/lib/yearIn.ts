/** The year of a stated date, `2022-02-02` or `2022`; null where it states none. */
export function yearIn(date: string | null | undefined): number | null {
  const year = /^-?\d{4}/.exec(date ?? '')?.[0];
  return year === undefined ? null : Number(year);
}
