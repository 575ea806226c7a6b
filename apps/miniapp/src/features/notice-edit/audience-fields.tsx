import { useState } from "react";
import { Card, Meta, Row, Section, Switch } from "../../ui";
import { PUBLISH } from "../../words/notice-edit";
import { AudienceSheet } from "./audience-sheet";
import type { Addressed } from "./form";

export interface Group {
  id: string;
  name: string;
  memberCount: number;
}

interface AudienceFieldsProps {
  groups: readonly Group[];
  audience: readonly Addressed[];
  onChange: (audience: Addressed[]) => void;
}

/** The whole of a group, as it is addressed at first. */
export const wholly = ({ id, memberCount }: Group): Addressed => ({
  groupId: id,
  departmentIds: [],
  personIds: [],
  people: memberCount,
});

const whoWords = ({ departmentIds, personIds, people }: Addressed): string =>
  departmentIds.length + personIds.length > 0 ? PUBLISH.narrowed(people) : PUBLISH.whole(people);

/** The groups I publish in; each wholly, or some of its people. */
export function useAudienceFields({ groups, audience, onChange }: AudienceFieldsProps) {
  const [narrowing, setNarrowing] = useState<string | null>(null);
  const of = (groupId: string) => audience.find((one) => one.groupId === groupId) ?? null;
  const without = (groupId: string) => audience.filter((one) => one.groupId !== groupId);

  const fields = (
    <Section title={PUBLISH.to}>
      {groups.map((group) => {
        const addressed = of(group.id);
        return (
          <Card key={group.id} tight>
            <Switch
              label={group.name}
              note={addressed ? undefined : PUBLISH.count(group.memberCount)}
              on={addressed !== null}
              onTurn={(on) => onChange([...without(group.id), ...(on ? [wholly(group)] : [])])}
            />
            {addressed && (
              <Row
                label={`${whoWords(addressed)}，${PUBLISH.changeWho}`}
                end={<Meta tone="brand">{PUBLISH.changeWho}</Meta>}
                onPress={() => setNarrowing(group.id)}
              >
                <Meta tone="ink" num>
                  {whoWords(addressed)}
                </Meta>
              </Row>
            )}
          </Card>
        );
      })}
    </Section>
  );
  const sheet = (
    <AudienceSheet
      group={groups.find(({ id }) => id === narrowing) ?? null}
      addressed={narrowing === null ? null : of(narrowing)}
      onClose={() => setNarrowing(null)}
      onChange={(addressed) =>
        onChange(audience.map((one) => (one.groupId === addressed.groupId ? addressed : one)))
      }
    />
  );
  return { fields, sheet };
}
