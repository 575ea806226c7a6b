import type { ReactNode } from "react";
import { useWide } from "../../shell";
import { Flow, Grow, Meta, Stack, Title, Body } from "../../ui";

interface BoardHeadProps {
  title: string;
  tag: ReactNode;
  /** Who and when; on a phone the publisher is left out. */
  by: string | null;
  /** When it was published, and until when it is asked. */
  times: string;
  left: string | null;
  /** The time is over. */
  over?: boolean;
}

/** What the board is about: inside the first card on a phone, over the board when wide. */
export const BoardHead = ({ title, tag, by, times, left, over }: BoardHeadProps) => {
  const wide = useWide();
  const when = (
    <Meta num>
      {wide && by ? `${by} · ` : ""}
      {times}
      {left && "，"}
      {left && (
        <Meta inline strong={wide} tone={over ? "danger" : wide ? "brand" : "quiet"}>
          {left}
        </Meta>
      )}
    </Meta>
  );
  if (wide) {
    return (
      <Stack gap={1}>
        <Flow gap={2} wrap>
          {tag}
          <Title>{title}</Title>
        </Flow>
        {when}
      </Stack>
    );
  }
  return (
    <Stack gap={1}>
      <Flow gap={2} align="flex-start">
        <Grow>
          <Body strong>{title}</Body>
        </Grow>
        {tag}
      </Flow>
      {when}
    </Stack>
  );
};
