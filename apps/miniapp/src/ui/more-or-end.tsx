import type { ReadList } from "../shell/use-read";
import { Button } from "./button";
import { ListEnd } from "./faces";

interface MoreOrEndProps {
  of: Pick<ReadList<unknown>, "hasMore" | "loadingMore" | "more">;
  more: string;
  /** Says how many there were. */
  end: string;
}

/** Below a list that is read page by page: the way to its next page, or that this is the end. */
export const MoreOrEnd = ({ of, more, end }: MoreOrEndProps) =>
  of.hasMore ? (
    <Button look="quiet" wide busy={of.loadingMore} onPress={of.more}>
      {more}
    </Button>
  ) : (
    <ListEnd>{end}</ListEnd>
  );
