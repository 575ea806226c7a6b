import { LIMITS } from "@riqing/schema";
import type { ReactNode } from "react";
import type { Deed } from "../../shell";
import { Meta, TextDeed } from "../../ui";
import { APPEALS } from "../../words/appeals";
import { DISCIPLINE } from "../../words/discipline";
import { FilePicker, useFiles } from "../files";
import { useAdd, useNote, useRecuse } from "./use-appeals";
import { type CaseText, useLodge } from "./use-discipline";

interface SheetProps {
  found: CaseText;
  onDone: () => void;
}

interface GroundsProps<Data> extends SheetProps {
  name: string;
  words: { label: string; hint: string; act: string; missing: string };
  does: Deed<Data, { input: { caseId: string; text: string; fileIds: string[] } }>;
  children?: ReactNode;
}

/** What is said in an appeal, with files: on the case, and read by both sides. */
function Grounds<Data>({ found, onDone, name, words, does, children }: GroundsProps<Data>) {
  const files = useFiles("APPEAL", { most: LIMITS.caseFiles });
  return (
    <TextDeed
      keptAs={[name, found.id]}
      rows={5}
      limit={LIMITS.caseText}
      words={{ ...words, tooLong: DISCIPLINE.tooLong }}
      missing={words.missing}
      because={files.because}
      does={does}
      with={(text) => ({ input: { caseId: found.id, text, fileIds: files.ids } })}
      onDone={onDone}
    >
      <FilePicker files={files} />
      {children}
    </TextDeed>
  );
}

/** The grounds of an appeal. */
export const Appealing = (props: SheetProps) => {
  const { text, hint, lodge, missing, once } = DISCIPLINE.appeal;
  return (
    <Grounds
      {...props}
      name="appeal"
      words={{ label: text, hint, act: lodge, missing }}
      does={useLodge()}
    >
      <Meta>{once}</Meta>
    </Grounds>
  );
};

/** What either side, or the reviewer, adds while it is open. */
export const AddingToAppeal = (props: SheetProps) => {
  const { label, hint, send, missing } = APPEALS.add;
  return (
    <Grounds
      {...props}
      name="appeal-more"
      words={{ label, hint, act: send, missing }}
      does={useAdd()}
    />
  );
};

/** Stands aside; there is no way back, and it says so. */
export const Recusing = ({ found, onDone }: SheetProps) => {
  const { recuseReason, recuseMissing, recuseAct, recuseNote } = APPEALS.review;
  return (
    <TextDeed
      keptAs={["recuse", found.id]}
      words={{ label: recuseReason, act: recuseAct, tooLong: DISCIPLINE.tooLong }}
      missing={recuseMissing}
      does={useRecuse()}
      with={(reason) => ({ caseId: found.id, reason })}
      onDone={onDone}
    >
      <Meta>{recuseNote}</Meta>
    </TextDeed>
  );
};

/** A note for those who handle the case. */
export const Noting = ({ found, onDone }: SheetProps) => {
  const { label, hint, send, missing } = APPEALS.note;
  return (
    <TextDeed
      keptAs={["case-note", found.id]}
      rows={4}
      limit={LIMITS.caseText}
      words={{ label, hint, act: send, tooLong: DISCIPLINE.tooLong }}
      missing={missing}
      does={useNote()}
      with={(text) => ({ caseId: found.id, text })}
      onDone={onDone}
    />
  );
};
