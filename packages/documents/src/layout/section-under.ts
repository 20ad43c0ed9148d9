import { namesSpecimen } from "@serenya/clinical";
import { fold } from "../vocabulary/fold.ts";

/** Parts of an examination, in six languages: they say how it was looked at, and the title above them at what. */
const PART =
  /^((physical|chemical|biochemical|micros\w*|macros\w*|physico chemical) (exam\w*|analysis|characters?|characteristics|findings)|(examen|exame|esame) (fisic\w*|physique|quimic\w*|chimi\w*|bioquim\w*|micros\w*|macros\w*|cytologique)|(caracter\w*|propiedades|propriedades) (fisic\w*|quimic\w*|gera\w*|general\w*)|sediment\w*|microscop\w*|macroscop\w*|mikroskop\w*|makroskop\w*)\b/;

const BETWEEN = " · ";

/**
 * The title in force below `title`: itself, and before a part of an examination the title of the specimen that is
 * examined ("Urine routine · Microscopic examination"), since blood has red cells, too.
 */
export function sectionUnder(before: string | null, title: string): string {
  const [whole = ""] = (before ?? "").split(BETWEEN);
  return PART.test(fold(title)) && namesSpecimen(whole) ? whole + BETWEEN + title : title;
}
