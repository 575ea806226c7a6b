import type { ReactNode } from "react";
import { OfflineError, RefusedError } from "../shell/errors";
import type { Read } from "../shell/use-read";
import { sentenceOf } from "../words/errors";
import { STATES } from "../words/states";
import { Button } from "./button";
import { Empty, ErrorFace, Skeleton, StateFace } from "./faces";
import { RefusedFace } from "./refused-face";

interface ReadFaceProps<Value> {
  of?: Read<Value>;
  /** It is all that the page shows: without network and with nothing read before, so is its face. */
  whole?: boolean;
  empty?: ReactNode;
  skeleton?: ReactNode;
  children: (value: Value) => ReactNode;
}

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

/** A refusal is the server's last word; only silence is worth another try. */
const canRetry = (error: Error) =>
  error instanceof OfflineError || (error instanceof RefusedError && error.code === "FAULT");

/** The faces of what is read: on its way, failed (older content stays), empty, here. */
export function ReadFace<Value>({ of, whole, empty, skeleton, children }: ReadFaceProps<Value>) {
  if (!of) return <>{children(undefined as Value)}</>;
  const { value, error } = of;
  if (whole && of.nothing) return <RefusedFace code="NOT_FOUND" />;
  if (whole && value === undefined && error instanceof OfflineError) {
    return (
      <StateFace icon="up" fact={sentenceOf(error)} follows={STATES.offline.follows}>
        <Button
          look="primary"
          cta
          busy={of.refreshing || of.loading}
          onPress={() => void of.refresh()}
        >
          {STATES.offline.action}
        </Button>
      </StateFace>
    );
  }
  if (whole && value === undefined && error instanceof RefusedError && !canRetry(error)) {
    return <RefusedFace code={error.code} />;
  }
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
