import { PAGES, replace } from "../../shell";
import { Button } from "../../ui";
import { STATES } from "../../words/states";
import { StatePage } from "./state-page";

/** A link that leads nowhere. */
export default function NotFoundPage() {
  return (
    <StatePage icon="search" words={STATES.notFound}>
      <Button look="primary" cta onPress={() => replace(PAGES.todo)}>
        {STATES.notFound.action}
      </Button>
    </StatePage>
  );
}
