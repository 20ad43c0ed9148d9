/** A finding that lists phone whenever it is there at all. */
export interface CriticalFinding {
  readonly id: string;
  /** Matches the normalised printed name. */
  readonly name: RegExp;
  /** Keys into list-sources.ts. */
  readonly lists: readonly string[];
}

/**
 * Findings that are critical by being present. Every list named prints the finding without a number, so all
 * lists that print it agree.
 */
export const criticalFindings: readonly CriticalFinding[] = [
  {
    id: "blasts",
    name: /^(blasts?|blast cells?|blasten|blastes|blastos|blasti)( %)?$/,
    lists: ["starling", "houston", "barnsley", "heft"],
  },
  {
    id: "malaria",
    name: /^((recherche (de |du )?|test |prueba de |ricerca |pesquisa de )?(malaria|paludisme|paludismo)\b.*|malarial parasites?|malariaplasmodien|plasmodi(um|en|os|i)\b.*|(goutte epaisse|gota gruesa|gota espessa|goccia spessa|dicker tropfen)\b.*)$/,
    lists: ["starling", "barnsley", "heft", "northBristol"],
  },
];
