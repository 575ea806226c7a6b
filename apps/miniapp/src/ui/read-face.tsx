import type { ReactNode } from "react";
import { OfflineError, RefusedError } from "../shell/errors";
import type { Read } from "../shell/use-read";
import { sentenceOf } from "../words/errors";
import { Empty, ErrorFace, Skeleton } from "./faces";

interface ReadFaceProps<Value> {
  of?: Read<Value>;
  empty?: ReactNode;
  skeleton?: ReactNode;
  children: (value: Value) => ReactNode;
}

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

/** A refusal is the server's last word; only silence is worth another try. */
const canRetry = (error: Error) =>
  error instanceof OfflineError || (error instanceof RefusedError && error.code === "FAULT");

/** The faces of what is read: on its way, failed (older content stays), empty, here. */
export function ReadFace<Value>({ of, empty, skeleton, children }: ReadFaceProps<Value>) {
  if (!of) return <>{children(undefined as Value)}</>;
  const { value, error } = of;
  const failed = error && (
    <ErrorFace
      because={sentenceOf(error)}
      kept={value !== undefined}
      onRetry={canRetry(error) ? () => void of.refresh() : undefined}
    />
  );
  if (value === undefined) return <>{failed ?? skeleton ?? <Skeleton />}</>;
  const shown =
    empty !== undefined && isEmpty(value) ? (
      typeof empty === "string" ? (
        <Empty>{empty}</Empty>
      ) : (
        empty
      )
    ) : (
      children(value)
    );
  return (
    <>
      {failed}
      {shown}
    </>
  );
}
