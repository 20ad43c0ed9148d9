/** Where the figures come from, by key. Facts and figures only; the EFLM database itself was not copied. */
export const variationSources: Readonly<Record<string, string>> = {
  "eubivas-2018":
    "Aarsand AK et al., The EuBIVAS: electrolytes, lipids, urea, uric acid, total protein, total bilirubin, direct " +
    "bilirubin, and glucose. Clin Chem 2018;64:1380-1393, doi:10.1373/clinchem.2018.288415; rows as in Carobene A " +
    "et al., EuBIVAS: a summary report, Clin Chem Lab Med 2022;60:505-517, table 2",
  "eubivas-2017":
    "Carobene A et al., Biological variation estimates obtained from 91 healthy study participants for 9 enzymes in " +
    "serum. Clin Chem 2017;63:1141-1150, doi:10.1373/clinchem.2016.269811",
  "eubivas-2019":
    "Carobene A et al., EuBIVAS: 15 frequently measured proteins. Clin Chem 2019;65:1031-1041, " +
    "doi:10.1373/clinchem.2019.304618; rows as in Carobene A et al., Clin Chem Lab Med 2022;60:505-517, table 2",
  "eubivas-thyroid":
    "Bottani M et al., EuBIVAS: serum thyroid biomarkers. Clin Chem Lab Med 2022;60:523-532, " +
    "doi:10.1515/cclm-2020-1885",
  "eubivas-summary":
    "Carobene A et al., EuBIVAS: a summary report. Clin Chem Lab Med 2022;60:505-517, table 2, " +
    "doi:10.1515/cclm-2021-0370",
  "eubivas-psa":
    "Carobene A et al., Biological variation estimates for prostate specific antigen from EuBIVAS. Clin Chim Acta " +
    "2018;486:185-191, doi:10.1016/j.cca.2018.07.043",
  "eubivas-vitamin-d":
    "Cavalier E et al., Analytical performance specifications for 25-hydroxyvitamin D examinations. Nutrients " +
    "2021;13:431, doi:10.3390/nu13020431 (all participants, season included)",
  "coskun-2018":
    "Coskun A et al., Within-subject and between-subject biological variation estimates of 21 hematological " +
    "parameters in 30 healthy subjects. Clin Chem Lab Med 2018;56:1309-1318, doi:10.1515/cclm-2017-1155",
  "coskun-2020":
    "Coskun A et al., Systematic review and meta-analysis of biological variation estimates of 20 haematological " +
    "parameters. Clin Chem Lab Med 2020;58:25-32, doi:10.1515/cclm-2019-0658",
  "ricos-2020":
    "Ricos C et al., Critical appraisal and meta-analysis of biological variation studies on glycosylated albumin, " +
    "glucose and HbA1c. Adv Lab Med 2020;1:20200029, doi:10.1515/almed-2020-0029",
  "hba1c-precision":
    "Desirable performance standards for HbA1c analysis: precision, accuracy and standardisation. Clin Chem Lab Med " +
    "2007;45:1083-1097, doi:10.1515/cclm.2007.158 (within a laboratory below 2 %)",
  "ricos-2007":
    "Ricos C et al., Within-subject biological variation in disease: collated data and clinical consequences. Ann " +
    "Clin Biochem 2007;44:343-352 (healthy, median)",
  "creatinine-2022":
    "Biological variation and reference change value of the estimated glomerular filtration rate in humans: a " +
    "systematic review and meta-analysis. Front Med 2022, doi:10.3389/fmed.2022.1009358",
  "kdigo-2024":
    "KDIGO 2024 Clinical Practice Guideline for CKD, practice point 2.1.3. Kidney Int 2024;105(4S):S117-S314",
  "reinhard-2009":
    "Biological variation of cystatin C and creatinine. Scand J Clin Lab Invest 2009;69:831-836, " +
    "doi:10.3109/00365510903307947",
  "maes-1997":
    "Maes M et al., Components of biological variation in serum soluble transferrin receptor: monthly samples of " +
    "one year. Scand J Clin Lab Invest 1997;57:31-41, doi:10.3109/00365519709057816",
  "pilon-1981":
    "Pilon VA et al., Day-to-day variation in serum ferritin concentration in healthy subjects. Clin Chem " +
    "1981;27:78-82, doi:10.1093/clinchem/27.1.78",
  "statland-1977":
    "Statland BE, Winkel P, Relationship of day-to-day variation of serum iron concentrations to iron-binding " +
    "capacity in healthy young women. Am J Clin Pathol 1977;67:84-90",
  "zengi-2023":
    "Zengi O, Ucar KT, Within- and between-subject biological variation of hemostasis parameters in 26 healthy " +
    "individuals. Turk J Biochem 2023, doi:10.1515/tjb-2023-0155",
  "homocysteine-2019":
    "Week-to-week biological variation of methylmalonic acid and homocysteine in healthy women. Scand J Clin Lab " +
    "Invest 2019;79:247-250",
  "natriuretic-2026":
    "Fernandez-Calle P et al., Biological variation of natriuretic peptides and other cardiovascular " +
    "disease-related biomarkers: a systematic review and meta-analysis. Clin Chem 2026, doi:10.1093/clinchem/hvag051",
  "ahokoski-1998":
    "Ahokoski O et al., Biological day-to-day variation and daytime changes of testosterone, follitropin, lutropin " +
    "and oestradiol-17beta in healthy men. Clin Chem Lab Med 1998;36, doi:10.1515/CCLM.1998.081",
  "andersson-2003":
    "Andersson AM et al., Variation in levels of serum inhibin B, testosterone, estradiol, LH, FSH and SHBG in " +
    "monthly samples from healthy men during a 17-month period. J Clin Endocrinol Metab 2003;88:932-937",
};
