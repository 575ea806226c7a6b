import { foldText, LIMITS } from "@riqing/schema";
import { useMemo, useState } from "react";
import {
  Button,
  Caption,
  Empty,
  PickList,
  ReadFace,
  Seg,
  Sheet,
  SheetFoot,
  TextField,
} from "../../ui";
import { PUBLISH } from "../../words/notice-edit";
import type { Addressed } from "./form";
import { useAsked } from "./use-audience";
import { type Member, useEverybody } from "./use-groups";

interface AudienceSheetProps {
  group: { id: string; name: string; memberCount: number } | null;
  addressed: Addressed | null;
  onClose: () => void;
  onChange: (addressed: Addressed) => void;
}

/** To whom of a group: everybody, some departments, or some people by name. */
export const AudienceSheet = ({ group, addressed, onClose, onChange }: AudienceSheetProps) => (
  <Sheet open={group !== null} title={group?.name ?? ""} onClose={onClose}>
    {group && addressed && (
      <Narrowing group={group} addressed={addressed} onClose={onClose} onChange={onChange} />
    )}
  </Sheet>
);

type By = "ALL" | "DEPARTMENT" | "NAME";

const byOf = ({ departmentIds, personIds }: Addressed): By =>
  departmentIds.length > 0 ? "DEPARTMENT" : personIds.length > 0 ? "NAME" : "ALL";

interface NarrowingProps extends AudienceSheetProps {
  group: { id: string; name: string; memberCount: number };
  addressed: Addressed;
}

const Narrowing = ({ group, addressed, onClose, onChange }: NarrowingProps) => {
  const [by, setBy] = useState<By>(byOf(addressed));
  const [departments, setDepartments] = useState(new Set(addressed.departmentIds));
  const [people, setPeople] = useState(new Set(addressed.personIds));
  const members = useEverybody(group.id, by !== "ALL");
  const counted = countOf(by, members.value ?? [], departments, people, group.memberCount);
  const chosen: Addressed = {
    groupId: group.id,
    departmentIds: by === "DEPARTMENT" ? [...departments] : [],
    personIds: by === "NAME" ? [...people] : [],
    people: counted,
  };
  const meant = useAsked(chosen, counted > 0) ?? counted;

  function settle() {
    onChange({ ...chosen, people: meant });
    onClose();
  }

  return (
    <>
      <Seg
        label={PUBLISH.to}
        choices={[
          { value: "ALL", words: PUBLISH.byAll },
          { value: "DEPARTMENT", words: PUBLISH.byDepartment },
          { value: "NAME", words: PUBLISH.byName },
        ]}
        chosen={by}
        onChoose={setBy}
      />
      {by !== "ALL" && (
        <ReadFace of={members}>
          {(list) =>
            by === "DEPARTMENT" ? (
              <ByDepartment members={list} chosen={departments} onChosen={setDepartments} />
            ) : (
              <ByName members={list} chosen={people} onChosen={setPeople} />
            )
          }
        </ReadFace>
      )}
      {by !== "ALL" && members.hasMore && <Caption centre>{PUBLISH.loadingMore}</Caption>}
      <SheetFoot>
        <Button
          cta
          look="primary"
          because={
            meant === 0
              ? PUBLISH.chooseFirst
              : people.size > LIMITS.noticePeople && by === "NAME"
                ? PUBLISH.missing.tooManyPeople(LIMITS.noticePeople)
                : null
          }
          onPress={settle}
        >
          {by === "ALL" ? PUBLISH.whole(meant) : PUBLISH.chosen(meant)}
        </Button>
      </SheetFoot>
    </>
  );
};

function countOf(
  by: By,
  members: readonly Member[],
  departments: ReadonlySet<string>,
  people: ReadonlySet<string>,
  all: number,
): number {
  if (by === "ALL") return all;
  if (by === "NAME") return people.size;
  return members.filter(({ person }) => departments.has(person.department.id)).length;
}

/** One more, or one less. */
const turned = (chosen: ReadonlySet<string>, value: string): Set<string> => {
  const next = new Set(chosen);
  if (!next.delete(value)) next.add(value);
  return next;
};

interface ByProps {
  members: readonly Member[];
  chosen: Set<string>;
  onChosen: (chosen: Set<string>) => void;
}

const ByDepartment = ({ members, chosen, onChosen }: ByProps) => {
  const departments = useMemo(() => {
    const counted = new Map<string, { name: string; people: number }>();
    for (const { person } of members) {
      const { id, name } = person.department;
      counted.set(id, { name, people: (counted.get(id)?.people ?? 0) + 1 });
    }
    return [...counted];
  }, [members]);
  return (
    <PickList
      bare
      many
      label={PUBLISH.departments}
      items={departments.map(([value, { name, people }]) => ({
        value,
        words: name,
        note: PUBLISH.count(people),
      }))}
      chosen={chosen}
      onPick={(value) => onChosen(turned(chosen, value))}
    />
  );
};

const namesAtOnce = 30;

const ByName = ({ members, chosen, onChosen }: ByProps) => {
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState(namesAtOnce);
  const wanted = foldText(search);
  const found = members.filter(({ displayName }) => foldText(displayName).includes(wanted));
  return (
    <>
      <TextField
        label={PUBLISH.search}
        kind="search"
        placeholder={PUBLISH.searchHint}
        limit={LIMITS.searchText}
        value={search}
        onValue={(value) => {
          setSearch(value);
          setShown(namesAtOnce);
        }}
      />
      {found.length === 0 ? (
        <Empty>{PUBLISH.nobodyFound}</Empty>
      ) : (
        <PickList
          bare
          many
          label={PUBLISH.people}
          items={found.slice(0, shown).map(({ displayName, person }) => ({
            value: person.id,
            words: person.name,
            note: person.title ? `${person.department.name} · ${person.title}` : displayName,
          }))}
          chosen={chosen}
          onPick={(value) => onChosen(turned(chosen, value))}
          more={
            found.length > shown
              ? { words: PUBLISH.morePeople, onPress: () => setShown(shown + namesAtOnce) }
              : undefined
          }
        />
      )}
    </>
  );
};
