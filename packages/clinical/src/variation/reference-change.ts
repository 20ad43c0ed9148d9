/** How far a value can be from the one before without more than usual: per cent, `down` is negative. */
export interface ChangeLimits {
  readonly up: number;
  readonly down: number;
}

/** Two-sided 95 %: a change may go either way. */
const z95 = 1.96;
/** Desirable imprecision: half of the within-subject variation (Fraser CG et al., Ann Clin Biochem 1997;34:8-12). */
const shareOfWithin = 0.5;
/**
 * Set by us: half of what the body holds tightest (sodium, 0.5 %) asks more of a method than routine laboratories
 * reach, and would call noise a change.
 */
const leastAnalytical = 1;

/**
 * The analytical CV that is reckoned with, in per cent. The person's laboratories don't print theirs: the
 * desirable one is taken, and never less than a published one or 1 %.
 */
export const analyticalOf = (within: number, published = 0): number =>
  Math.max(within * shareOfWithin, published, leastAnalytical);

/**
 * The reference change value of two CVs in per cent: sqrt(2) * Z * sqrt(CVA^2 + CVI^2)
 * (Harris EK, Yasaka T, Clin Chem 1983;29:25-30; Fraser CG, Harris EK, Crit Rev Clin Lab Sci 1989;27:409-437).
 */
export function symmetricLimits(analytical: number, within: number, z = z95): ChangeLimits {
  const up = Math.SQRT2 * z * Math.hypot(analytical, within);
  return { up, down: -up };
}

/**
 * The same for what is skewed within a person, on the logarithms: sigma^2 = ln(CVA^2 + 1) + ln(CVI^2 + 1) and
 * exp(+-Z * sqrt(2) * sigma) - 1 (Fokkema MR et al., Clin Chem 2006;52:1602-1603). The limit downwards can't
 * reach -100 %, and the one upwards is wider.
 */
export function skewedLimits(analytical: number, within: number, z = z95): ChangeLimits {
  const variance = (cv: number) => Math.log((cv / 100) ** 2 + 1);
  const reach = Math.SQRT2 * z * Math.sqrt(variance(analytical) + variance(within));
  return { up: Math.expm1(reach) * 100, down: Math.expm1(-reach) * 100 };
}
