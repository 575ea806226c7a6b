import type { ReactNode } from "react";
import { Body, Card, Flow, Grow, Meta } from "../../ui";
import { OWN } from "../../words/board";

interface OwnCardProps {
  /** 确认, 签. */
  deed: string;
  /** Those a nudge could reach; null: the caller is not among them. */
  among: number | null;
  children: ReactNode;
}

/** Whoever watches the others answers first. */
export const OwnCard = ({ deed, among, children }: OwnCardProps) => (
  <Card>
    <Flow gap={3}>
      <Grow>
        <Body strong>{OWN.missing(deed)}</Body>
        <Meta>{among === null ? OWN.countedUnreachable : OWN.counted(among)}</Meta>
      </Grow>
      {children}
    </Flow>
  </Card>
);
