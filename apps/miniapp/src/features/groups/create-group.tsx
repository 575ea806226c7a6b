import { open, PAGES } from "../../shell";
import { Button } from "../../ui";
import { GROUPS } from "../../words/groups";

/** For who may found groups. */
export const CreateGroup = () => (
  <Button look="soft" wide icon="plus" onPress={() => open(PAGES.groupEdit)}>
    {GROUPS.create}
  </Button>
);
