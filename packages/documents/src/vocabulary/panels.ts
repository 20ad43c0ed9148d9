import { isAnalyteName, namesSpecimen } from "@serenya/clinical";
import { fold } from "./fold.ts";

/**
 * Stems of what laboratories call their departments, panels and specimens, in six languages. Folded words that begin
 * so: "haematologie", "Hämatologie", "ematologia".
 */
const STEMS: readonly string[] =
  // Departments.
  (
    "haemat hemat hamat ematol haemogr hemogr hamogr emogr emocrom biochem biochim bioquim biokem klinischech chemi chimie " +
    "chimica quimica immun inmun imun serol sierol microbio mikrobio bakter bacter viro myko parasit endokrin endocrin " +
    "hormon ormon coagul koagul gerinn haemost hemost hamost emosta crase toxic toxik cytol zytol citol genetik genetic " +
    // Organs and questions.
    "lipid lipem lipog leber liver hepat foie epatic figado niere kidney renal renale rein funktion function fonction " +
    "funcion funzion funcao thyr schildd tiroid tireoid pancrea pankrea heart cardi herz coeur corazon cuore coracao knochen bone osse oss muscle muskel " +
    "iron eisen martial ferr hierro ferro vitamin electrol elektrol elettrol eletrol ionogr mineral spuren trace " +
    "protein eiweis inflam entzund infiam glucos glukos gluc glyc glic zucker diabet blutzuck metabol stoffw " +
    "tumo tumeur onco marker marqueur marcador marcator anaemi anemi anam allerg infect infekt infett hepatit " +
    "schwanger pregnan grossess embaraz gravid fertil drogen drug medikament therap rheum rhum reum autoim antibod " +
    "antikorp anticorp anticuerp antigen sensitiv resist antibiogr culture kultur cultivo coltura cultura pathogen " +
    // Specimens.
    "blut blood sang sangue sangre urin orin orina serum siero suero plasma stuhl stool faec fec selles heces liquor " +
    "csf sputum semen sperm " +
    // Panels.
    "panel profil perfil bilan assetto serie formula formule differen count cbc fbc bmp cmp lft rft tft rbc wbc " +
    "blutbild numeration quadro parametr sediment status gases gaz gas abg screening ogtt tolerance toleranz tolerancia tolleranza curve curva courbe belast"
  ).split(" ");

/** "Haematology", "Bilan hépatique", "Thyroid": a title that says what kind of results follow. */
export const namesPanel = (text: string): boolean =>
  isAnalyteName(text) ||
  namesSpecimen(text) ||
  fold(text)
    .split(" ")
    .some((word) => word.length > 2 && STEMS.some((stem) => word.startsWith(stem)));
