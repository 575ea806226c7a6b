import { RefusedFace, Screen } from "../../ui";
import { useGroup } from "./use-groups";

interface RefusedGroupProps {
  /** The group that the page's address names. */
  id: string;
  title: string;
  code?: string;
  /** Who may. */
  because: string;
  /** Where the thing can be seen, if not done. */
  instead?: { words: string; go: () => void };
}

/**
 * In place of a page of a group that is not for this person. A group that they may not see is not
 * found, as one that is not there: only of one that they see is it said who may.
 */
export const RefusedGroup = ({
  id,
  title,
  code = "NOT_ALLOWED",
  because,
  instead,
}: RefusedGroupProps) => {
  const group = useGroup(id);
  return (
    <Screen title={title} of={group}>
      {() => <RefusedFace code={code} because={because} instead={instead} />}
    </Screen>
  );
};
