import { describe, expect, it } from "vitest";
import { catalogues } from "./index.ts";

/** What each step must say, in each language, to be no softer than the English one. */
interface Firm {
  readonly now: RegExp;
  readonly call: RegExp;
  readonly doctor: RegExp;
  readonly urgentCare: RegExp;
  readonly emergencyNumber: RegExp;
  readonly unwell: RegExp;
  readonly nobodyAnswers: RegExp;
  readonly today: RegExp;
  readonly doNotWait: RegExp;
  readonly mayBeUrgent: RegExp;
  /** Words that would make an order a proposal. */
  readonly soft: RegExp;
}

const firm: Readonly<Record<string, Firm>> = {
  en: {
    now: /\bnow\b/i,
    call: /^Call\b/,
    doctor: /your doctor/,
    urgentCare: /urgent care line/,
    emergencyNumber: /Call the emergency number/,
    unwell: /feel unwell/,
    nobodyAnswers: /nobody answers/,
    today: /\btoday\b/i,
    doNotWait: /Do not wait/,
    mayBeUrgent: /may be urgent/,
    soft: /\b(should|could|might|perhaps|maybe|consider|if you like|when you can|soon)\b/i,
  },
  es: {
    now: /(^|\s)(ahora|ya)(\s|$|\.)/i,
    call: /^Llame\b/,
    doctor: /su médico/,
    urgentCare: /línea de urgencias/,
    emergencyNumber: /Llame al número de emergencias/,
    unwell: /se siente mal/,
    nobodyAnswers: /nadie contesta/,
    today: /\bhoy\b/i,
    doNotWait: /No espere/,
    mayBeUrgent: /puede ser urgente/,
    soft: /(debería|podría|quizás?|tal vez|considere|si quiere|cuando pueda|pronto)/i,
  },
  fr: {
    now: /(maintenant|tout de suite)/i,
    call: /^Appelez\b/,
    doctor: /votre médecin/,
    urgentCare: /service de garde/,
    emergencyNumber: /Appelez le numéro d'urgence/,
    unwell: /vous sentez mal/,
    nobodyAnswers: /personne ne répond/,
    today: /aujourd'hui/i,
    doNotWait: /N'attendez pas/,
    mayBeUrgent: /peut être urgente?/,
    soft: /(devriez|pourriez|peut-être|éventuellement|pensez à|si vous voulez|dès que possible|bientôt)/i,
  },
  de: {
    now: /\b(jetzt|sofort)\b/i,
    call: /^Rufen Sie\b.* an\./,
    doctor: /Ihre Praxis/,
    urgentCare: /ärztlichen Notdienst/,
    emergencyNumber: /Wählen Sie den Notruf/,
    unwell: /schlecht geht/,
    nobodyAnswers: /niemand abhebt/,
    today: /\bheute\b/i,
    doNotWait: /Warten Sie nicht/,
    mayBeUrgent: /kann dringend sein/,
    soft: /(sollten|könnten|vielleicht|eventuell|wenn Sie möchten|bei Gelegenheit|bald)/i,
  },
  it: {
    now: /(^|\s)(subito|ora)(\s|$|\.)/i,
    call: /^Chiami\b/,
    doctor: /suo medico/,
    urgentCare: /guardia medica/,
    emergencyNumber: /Chiami il numero di emergenza/,
    unwell: /sta male/,
    nobodyAnswers: /nessuno risponde/,
    today: /\boggi\b/i,
    doNotWait: /Non aspetti/,
    mayBeUrgent: /può essere urgente/,
    soft: /(dovrebbe|potrebbe|forse|magari|consideri|se vuole|appena può|presto)/i,
  },
  pt: {
    now: /(^|\s)(agora|já)(\s|$|\.)/i,
    call: /^Ligue\b/,
    doctor: /seu médico/,
    urgentCare: /linha médica de urgência/,
    emergencyNumber: /Ligue para o número de emergência/,
    unwell: /estiver mal/,
    nobodyAnswers: /ninguém atender/,
    today: /\bhoje\b/i,
    doNotWait: /Não espere/,
    mayBeUrgent: /pode ser urgente/,
    soft: /(deveria|poderia|talvez|considere|se quiser|assim que puder|em breve)/i,
  },
};

const digits = /\d/;

describe.each(catalogues.map((catalogue) => [catalogue.language, catalogue] as const))(
  "the ladder in %s is no softer than in English",
  (language, { steps, doubt, summary, emergencyLine }) => {
    const must = firm[language];
    if (!must) throw new Error(`no list for ${language}`);

    it("emergency: call now, whom, and the emergency number if unwell or nobody answers", () => {
      expect(steps.emergency.title).toMatch(must.now);
      const [first = "", second = ""] = steps.emergency.action.split(/(?<=\.) /);
      for (const part of [must.call, must.now, must.doctor, must.urgentCare]) expect(first).toMatch(part);
      for (const part of [must.emergencyNumber, must.unwell, must.nobodyAnswers])
        expect(second).toMatch(part);
    });

    it("today: call today, whom, and do not wait", () => {
      expect(steps.today.title).toMatch(must.today);
      const [first = "", second = ""] = steps.today.action.split(/(?<=\.) /);
      for (const part of [must.call, must.today, must.doctor, must.urgentCare]) expect(first).toMatch(part);
      expect(second).toMatch(must.doNotWait);
    });

    it("doubt: check now, as it may be urgent", () => {
      expect(doubt.step.action).toMatch(must.mayBeUrgent);
      expect(doubt.step.action).toMatch(must.now);
      expect(summary.checkFirst).toMatch(must.mayBeUrgent);
    });

    it("the emergency line names calling now", () => {
      expect(emergencyLine).toMatch(must.now);
    });

    it("nothing of it is a proposal, and no number is dialled that another country has not", () => {
      for (const said of [steps.emergency, steps.today, doubt.step]) {
        expect(`${said.title} ${said.action}`).not.toMatch(must.soft);
        expect(`${said.title} ${said.action}`).not.toMatch(digits);
      }
      expect(emergencyLine).not.toMatch(digits);
    });

    it("no calm step tells to call now", () => {
      for (const step of [steps.routine, steps.none, steps["cannot-tell"]])
        expect(step.action).not.toMatch(must.call);
    });
  },
);
