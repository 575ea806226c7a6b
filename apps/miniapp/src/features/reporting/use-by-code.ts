import {
  AddNameByCode,
  AnswerByCode,
  type AnonymousReportPartsFragment as Shown,
  foldReportCode,
  LIMITS,
  ReopenByCode,
  ReportByCode,
} from "@riqing/schema";
import { useState } from "react";
import {
  choosePictures,
  invalidateAfter,
  type LateTokens,
  RefusedError,
  request,
  requestWithoutName,
  toast,
} from "../../shell";
import { REPORTING } from "../../words/reporting";
import { failureWords, sendPictures, useHush, useTokens } from "./use-report";

const { byCode: words, because } = REPORTING;

type Saying = typeof AnswerByCode | typeof ReopenByCode;
type Said = { answerByCode?: Shown; reopenByCode?: Shown };

/** Why nothing can be said without a name on this phone; null if it can. */
function whyMute(tokens: LateTokens | null | undefined): string | null {
  if (tokens === null) return because.tooOld;
  const why = tokens ? tokens.whyNoTokens() : null;
  if (why === null) return null;
  return why === "OTHER_KEY" ? words.otherKey : words.noTokens;
}

/**
 * An anonymous report, followed by its code: what its page shows and does. Code and words are kept by nothing else,
 * and nothing that says who asks is sent while the page is there (Mission B13, B19).
 */
export function useByCode() {
  const letGo = useHush();
  const tokens = useTokens();
  const organisationId = tokens?.names()?.organisationId;
  const [typed, setTyped] = useState("");
  const [report, setReport] = useState<Shown | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const code = foldReportCode(typed);

  /** Whether it is done: what was typed stays where it is not. */
  const doing = async (work: () => Promise<Shown | null>, said?: string): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setFailure(null);
    try {
      const now = await work();
      if (now === null) return false;
      setReport(now);
      if (said) toast(said);
      return true;
    } catch (error) {
      const isUnknown = error instanceof RefusedError && error.code === "NOT_FOUND";
      setFailure(isUnknown ? words.none : failureWords(error));
      return false;
    } finally {
      setBusy(false);
    }
  };

  const read = async (): Promise<Shown> => {
    const input = { organisationId: organisationId ?? "", code: code ?? "" };
    return (await requestWithoutName(ReportByCode, { input })).reportByCode;
  };

  const say = (document: Saying, text: string) => async (): Promise<Shown> => {
    if (!tokens) throw new RefusedError("TOKEN_NOT_VALID");
    const said = await tokens.withToken((organisationId, token) => {
      const input = { organisationId, code: code ?? "", text, token };
      return requestWithoutName<Said, { input: typeof input }>(document, { input });
    });
    return (said.answerByCode ?? said.reopenByCode)!;
  };

  const addPictures = async (): Promise<Shown | null> => {
    const left = LIMITS.anonymousPictures - (report?.pictures ?? 0);
    const chosen = await choosePictures(left);
    if (chosen.length === 0) return null;
    const lost = tokens ? await sendPictures(tokens, code ?? "", chosen) : chosen.length;
    if (lost > 0) toast(REPORTING.code.picturesLost(lost));
    return read();
  };

  const addName = async (): Promise<Shown> => {
    // From here on its sender is known: what waited may go, and so may this.
    letGo();
    const named = (await request(AddNameByCode, { code: code ?? "" })).addNameByCode;
    // It is one of my own from now on.
    invalidateAfter(AddNameByCode);
    return named;
  };

  const whyNotLook = (): string | null => {
    if (tokens === undefined) return null;
    if (tokens === null) return words.tooOld;
    if (organisationId === undefined) return words.notHere;
    return code === null ? words.because : null;
  };

  return {
    typed,
    setTyped,
    report,
    /** In fours, as it was given. */
    code: (code ?? "").replace(/(.{4})(?=.)/g, "$1 "),
    busy,
    failure,
    whyNotLook: whyNotLook(),
    whyMute: whyMute(tokens),
    look: () => doing(read),
    answer: (text: string) => doing(say(AnswerByCode, text), words.sent),
    reopen: (text: string) => doing(say(ReopenByCode, text), words.sent),
    addPictures: () => doing(addPictures),
    addName: () => doing(addName, words.named),
  };
}

export type ByCode = ReturnType<typeof useByCode>;
