import type { NudgeInput } from "@riqing/schema";
import { type ReactNode, useState } from "react";
import { linkTo, type Read, type ReadList, type Tab, useWide } from "../../shell";
import { Screen } from "../../ui";
import { BOARDS } from "../../words/boards";
import { BoardFoot, calledBy } from "./board-foot";
import { BoardExportSheet } from "./export-sheet";
import type { Line } from "./line";
import type { NudgeFacts } from "./nudge-face";
import { PasteSheet } from "./paste-sheet";
import { PersonSheet } from "./person-sheet";
import { useNudge } from "./use-nudge";
import type { useTold } from "./use-told";

/** Where a board stands: a page of its own, or beside the others on a wide screen. */
export interface BoardPlace {
  /** Shown as a tab, on a wide screen. */
  tab?: Tab;
  /** The boards beside it. */
  aside?: ReactNode;
  over?: ReactNode;
  /** It was published a moment ago, by whoever looks at it: what comes next is sharing it. */
  fresh?: boolean;
}

/** What can be done from inside a board. */
export interface BoardHands {
  nudge: ReturnType<typeof useNudge>;
  /** Opens one person. */
  onPick: (line: Line) => void;
}

interface BoardFrameProps<Value> extends BoardPlace {
  /** The page of its own; as a tab it is called as all boards are. */
  title: string;
  board: Read<Value>;
  /** The page of the thing itself, which the text to paste leads to. */
  path: string;
  /** What the board is of: for nudging, and for the file. */
  of: Pick<NudgeInput, "noticeId" | "rulebookId">;
  head: (board: Value) => ReactNode;
  factsOf: (board: Value) => Omit<NudgeFacts, "nudgedHere">;
  /** The first of those a nudge could reach. */
  resting: ReadList<Line>;
  /** Why nobody can be nudged, the whole thing being over. */
  closed?: string | null;
  /** Only of notices: what was said in person is written down. */
  told?: { does: ReturnType<typeof useTold>; noticeId: string };
  children: (board: Value, hands: BoardHands) => ReactNode;
}

/** In a browser with the address, under what is asked; a card in WeChat is the way itself. */
const withLink = (text: string, path: string): string =>
  [text, linkTo(path)].filter(Boolean).join("\n");

/** What every board has around its numbers and names: head, foot, the text to paste, one person. */
export function BoardFrame<Value extends { pasteText: string }>(props: BoardFrameProps<Value>) {
  const { title, board, path, of, head, factsOf, resting, closed = null, told, children } = props;
  const { tab, aside, over } = props;
  const wide = useWide();
  const nudge = useNudge();
  const [picked, setPicked] = useState<Line | null>(null);
  const [pasting, setPasting] = useState(false);
  const [exporting, setExporting] = useState(false);
  const { value } = board;

  return (
    <Screen
      title={tab ? BOARDS.title : title}
      tab={tab}
      aside={aside}
      of={board}
      head={wide ? head : undefined}
      footer={(read) => (
        <BoardFoot
          facts={factsOf(read)}
          resting={resting}
          nudge={nudge}
          of={of}
          onPaste={() => setPasting(true)}
          onExport={() => setExporting(true)}
        />
      )}
      over={
        <>
          {over}
          {value && (
            <PasteSheet
              open={pasting}
              onClose={() => setPasting(false)}
              count={calledBy(factsOf(value))}
              text={withLink(value.pasteText, path)}
            />
          )}
          <BoardExportSheet open={exporting} onClose={() => setExporting(false)} of={of} />
          <PersonSheet
            line={picked}
            onClose={() => setPicked(null)}
            nudge={nudge}
            of={of}
            over={closed}
            told={told}
          />
        </>
      }
    >
      {(read) => children(read, { nudge, onPick: setPicked })}
    </Screen>
  );
}
