import { Card, KeyValue, Section } from "../../ui";
import { GROUPS } from "../../words/groups";
import type { GroupRead } from "./use-groups";

const names = (people: readonly { name: string }[]) =>
  people.length > 0 ? people.map(({ name }) => name).join("、") : GROUPS.nobody;

/** Who answers for the group. Members see how many there are, and who to turn to. */
export const PeopleCard = ({ group }: { group: GroupRead }) => (
  <Section title={GROUPS.people} note={GROUPS.members(group.memberCount)}>
    <Card>
      <KeyValue
        lines={[
          { key: GROUPS.owner, value: group.owner?.name ?? GROUPS.nobody },
          { key: GROUPS.admins, value: names(group.admins) },
          { key: GROUPS.publishers, value: names(group.publishers) },
          { key: GROUPS.leaders, value: names(group.leaders) },
        ]}
      />
    </Card>
  </Section>
);
