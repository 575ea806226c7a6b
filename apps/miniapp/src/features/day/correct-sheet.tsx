import { cleanText, lengthOf, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { useTapId, useKeptText } from "../../shell";
import { ActionButton, Meta, PickList, Sheet, Stack, TextArea } from "../../ui";
import { DAY } from "../../words/day";
import { RECORD } from "../../words/day-record";
import { FilePicker, useFiles } from "../files";
import { type RecordLine, useCorrect } from "./use-record";

interface CorrectSheetProps {
  open: boolean;
  onClose: () => void;
  closeOutId: string;
  /** What can be corrected one by one: what is open, and what was carried over. */
  lines: readonly RecordLine[];
  /** The day as a whole can be corrected, too. */
  whole: boolean;
}

/** A correction stands behind the record, which never changes. */
export const CorrectSheet = ({ open, onClose, ...rest }: CorrectSheetProps) => (
  <Sheet open={open} title={RECORD.correctTitle} onClose={onClose}>
    <Form onClose={onClose} {...rest} />
  </Sheet>
);

const day = "";

const Form = ({ onClose, closeOutId, lines, whole }: Omit<CorrectSheetProps, "open">) => {
  const correct = useCorrect();
  const files = useFiles("CLOSE_OUT");
  const tapIdOf = useTapId<unknown>();
  const [text, setText, sent] = useKeptText("day-correction", closeOutId);
  const [lineId, setLineId] = useState(whole ? day : (lines[0]?.id ?? day));
  const over = lengthOf(cleanText(text)) - LIMITS.correction;
  const because =
    over > 0 ? DAY.tooLong(over) : cleanText(text) ? files.because : RECORD.correctMissing;
  const said = { closeOutId, lineId: lineId || null, text: cleanText(text), fileIds: files.ids };
  const items = [
    ...(whole ? [{ value: day, words: RECORD.wholeDay }] : []),
    ...lines.map(({ id, goal, person }) => ({ value: id, words: goal, note: person.name })),
  ];
  return (
    <>
      <Meta>{RECORD.correctWhy}</Meta>
      <TextArea
        label={RECORD.correctText}
        value={text}
        onValue={setText}
        placeholder={RECORD.correctHint}
        limit={LIMITS.correction}
      />
      <FilePicker bare files={files} label={RECORD.proof} />
      {items.length > 1 && (
        <Stack gap={0}>
          <Meta tone="ink2">{RECORD.correctLine}</Meta>
          <PickList
            bare
            label={RECORD.correctLine}
            items={items}
            chosen={new Set([lineId])}
            onPick={setLineId}
          />
        </Stack>
      )}
      <ActionButton
        cta
        look="primary"
        does={correct}
        with={{ input: { ...said, tapId: tapIdOf(said) } }}
        because={because}
        then={({ state }) => {
          if (state !== "DONE") return;
          sent();
          onClose();
        }}
      >
        {RECORD.correctDeed}
      </ActionButton>
    </>
  );
};
