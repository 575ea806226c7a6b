import type { CircularQuery } from "@riqing/schema";
import { clock } from "../../shell";
import { Body, Caption, Meta, Stack, Well } from "../../ui";
import { CIRCULAR } from "../../words/circular";
import { fullTime } from "../../words/times";

export type CircularText = CircularQuery["circular"][number];

/** A circular, and under it what corrects it. */
export const CircularTexts = ({ all }: { all: readonly CircularText[] }) => (
  <Stack gap={3}>
    {all.map(({ id, number, text, publishedAt, publishedBy }) => {
      const when = fullTime(publishedAt, clock.now());
      return (
        <Stack gap={1} key={id}>
          {number > 0 && <Meta>{CIRCULAR.corrected}</Meta>}
          <Well>
            <Body>{text}</Body>
          </Well>
          <Caption num>
            {publishedBy ? CIRCULAR.by(publishedBy.name, when) : CIRCULAR.itself(when)}
          </Caption>
        </Stack>
      );
    })}
  </Stack>
);
