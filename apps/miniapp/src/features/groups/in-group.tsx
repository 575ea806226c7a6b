import type { PropsWithChildren } from "react";
import { Screen } from "../../ui";
import { useGroup } from "./use-groups";

interface InGroupProps {
  /** The group that the page's address names; empty: none. */
  id: string;
  title: string;
}

/** What is of a group: of one that this person may not see, or that is not there, it says so instead. */
export const InGroup = ({ id, title, children }: PropsWithChildren<InGroupProps>) => {
  const group = useGroup(id);
  return id && group.error ? (
    <Screen title={title} of={group}>
      {() => null}
    </Screen>
  ) : (
    <>{children}</>
  );
};
