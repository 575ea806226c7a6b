import { clock, open, PAGES } from "../../shell";
import { Body, Card, Icon, Meta, Row, Section } from "../../ui";
import { GROUPS } from "../../words/groups";
import { dayWords, toFields } from "../../words/times";
import { asks } from "./group-line";
import type { GroupRead } from "./use-groups";

type Rulebook = GroupRead["rulebooks"][number];

/** What I am asked to sign; for whoever is not asked, the newest version. */
const toRead = ({ toSign, current }: Rulebook) => toSign ?? current;

/** Where I stand with one rulebook: signed, signed an older version, or asked to sign. */
function myState(rulebook: Rulebook): { words: string; due: boolean } {
  const { myLatestSignature: mine } = rulebook;
  const current = toRead(rulebook);
  if (!current) return { words: GROUPS.draftOnly, due: false };
  const now = clock.now();
  const { mySignature, myDueOn, number } = current;
  if (mySignature) {
    const day = dayWords(toFields(new Date(mySignature.signedAt)).date, now);
    return { words: GROUPS.signedState(number, day), due: false };
  }
  if (!asks(current.signRefusal)) return { words: GROUPS.notMine(number), due: false };
  if (mine) return { words: GROUPS.outdatedState(mine.versionNumber, number), due: true };
  return { words: GROUPS.unsignedState(number, myDueOn && dayWords(myDueOn, now)), due: true };
}

/** The rules of a group, each with my own state; an older signature leads to what changed. */
export const RulesRows = ({ group }: { group: GroupRead }) => (
  <Section title={GROUPS.rules}>
    <Card tight>
      {group.rulebooks.length === 0 && (
        <Row>
          <Meta>{GROUPS.noRules}</Meta>
        </Row>
      )}
      {group.rulebooks.map((rulebook) => {
        const { words, due } = myState(rulebook);
        const current = toRead(rulebook);
        const again = due && rulebook.myLatestSignature && current;
        return (
          <Row
            key={rulebook.id}
            start={<Icon name={due ? "pen" : "file"} />}
            onPress={() =>
              again
                ? open(PAGES.rulesChanges, { versionId: current.id })
                : open(PAGES.rules, { rulebookId: rulebook.id })
            }
          >
            <Body>{rulebook.title}</Body>
            <Meta tone={due ? "brand" : "quiet"} strong={due} num>
              {words}
            </Meta>
          </Row>
        );
      })}
    </Card>
  </Section>
);
