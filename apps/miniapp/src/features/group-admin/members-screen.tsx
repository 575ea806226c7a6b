import { type GroupRole, LIMITS } from "@riqing/schema";
import { useState } from "react";
import {
  Avatar,
  Body,
  Button,
  Caption,
  Card,
  emptyOr,
  FindBar,
  Flow,
  Foot,
  ListEnd,
  MoreRow,
  PickList,
  Row,
  Screen,
  Tag,
  TwoUp,
  useFind,
} from "../../ui";
import { FIND } from "../../words/find";
import { GROUP_ADMIN } from "../../words/group-admin";
import { refusalWords } from "../../words/refusals";
import { AddSheet } from "./add-sheet";
import { BatchSheet } from "./batch-sheet";
import { mayAnything, MemberSheet } from "./member-sheet";
import { type Member, useGroup, useMe, useMembers } from "./use-members";

const { members: words, roles } = GROUP_ADMIN;

const roleWords = {
  OWNER: roles.OWNER.words,
  ADMIN: roles.ADMIN.words,
  PUBLISHER: roles.PUBLISHER.words,
  LEADER: roles.LEADER.words,
};

/** Who is in a group, and what each does in it. */
export const MembersScreen = ({ groupId }: { groupId: string }) => {
  const group = useGroup(groupId);
  const find = useFind<GroupRole>();
  const members = useMembers(groupId, find);
  const me = useMe();
  const [opened, setOpened] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const mine = group.value && me.value ? mayAnything(me.value, group.value) : false;
  const [picking, setPicking] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [acting, setActing] = useState(false);
  const stop = () => {
    setPicking(false);
    setChosen(new Set());
  };
  const open = members.value?.find(({ person }) => person.id === opened) ?? null;

  return (
    <Screen
      title={words.title}
      head={<FindBar find={find} of={members} hint={FIND.hints.people} filters={roleWords} />}
      broad
      of={members}
      empty={emptyOr(find, words.empty)}
      footer={
        mine &&
        group.value &&
        (picking ? (
          <Foot
            side={
              <Button look="text" onPress={stop}>
                {words.selectEnd}
              </Button>
            }
          >
            <Button
              cta
              look="primary"
              because={whyNotAct(chosen.size)}
              onPress={() => setActing(true)}
            >
              {GROUP_ADMIN.batch.act(chosen.size)}
            </Button>
          </Foot>
        ) : (
          <Foot
            side={
              <Button look="text" onPress={() => setPicking(true)}>
                {words.select}
              </Button>
            }
          >
            <Button
              cta
              look="primary"
              because={group.value.manageRefusal && refusalWords(group.value.manageRefusal)}
              onPress={() => setAdding(true)}
            >
              {words.add}
            </Button>
          </Foot>
        ))
      }
      over={
        <>
          {group.value && me.value && (
            <MemberSheet
              member={open}
              group={group.value}
              me={me.value}
              onClose={() => setOpened(null)}
            />
          )}
          {group.value && me.value && (
            <BatchSheet
              open={acting}
              group={group.value}
              me={me.value}
              personIds={[...chosen]}
              unboundIds={(members.value ?? [])
                .filter(({ person }) => chosen.has(person.id) && !person.reachable)
                .map(({ person }) => person.id)}
              onClose={() => setActing(false)}
              onDone={stop}
            />
          )}
          <AddSheet open={adding} groupId={groupId} onClose={() => setAdding(false)} />
        </>
      }
    >
      {(list) => (
        <>
          {group.value && (
            <Caption num>{words.count(group.value.name, group.value.memberCount)}</Caption>
          )}
          {picking ? (
            <Picking
              list={list}
              chosen={chosen}
              onChoose={setChosen}
              more={members.hasMore ? { words: words.more, onPress: members.more } : undefined}
            />
          ) : (
            <Card tight>
              <TwoUp>
                {list.map((member) => (
                  <MemberRow
                    key={member.person.id}
                    member={member}
                    onPress={() => setOpened(member.person.id)}
                  />
                ))}
              </TwoUp>
              {members.hasMore && <MoreRow onPress={members.more}>{words.more}</MoreRow>}
            </Card>
          )}
          {!members.hasMore && <ListEnd>{words.end(list.length)}</ListEnd>}
        </>
      )}
    </Screen>
  );
};

function whyNotAct(count: number): string | null {
  if (count === 0) return words.selectFirst;
  return count > LIMITS.batchPeople ? words.tooMany(LIMITS.batchPeople) : null;
}

interface PickingProps {
  list: readonly Member[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  more?: { words: string; onPress: () => void };
}

/** The members as a list to choose from, all with one tap or those who have never signed in. */
const Picking = ({ list, chosen, onChoose, more }: PickingProps) => {
  const unbound = list.filter(({ person }) => !person.reachable);
  const all = list.length > 0 && list.every(({ person }) => chosen.has(person.id));
  const idsOf = (some: readonly Member[]) => new Set(some.map(({ person }) => person.id));
  return (
    <>
      <Flow gap={2} wrap>
        <Button look="text" onPress={() => onChoose(all ? new Set() : idsOf(list))}>
          {GROUP_ADMIN.batch.all(list.length, all)}
        </Button>
        {unbound.length > 0 && (
          <Button look="text" onPress={() => onChoose(idsOf(unbound))}>
            {words.selectUnbound(unbound.length)}
          </Button>
        )}
      </Flow>
      <PickList
        many
        label={words.select}
        items={list.map(({ person, roles: held }) => ({
          value: person.id,
          words: person.name,
          note: [
            person.department.name,
            ...held.map((role) => roles[role].words),
            person.reachable ? null : words.neverBound,
          ]
            .filter(Boolean)
            .join(" · "),
        }))}
        chosen={chosen}
        onPick={(id) => {
          const next = new Set(chosen);
          if (!next.delete(id)) next.add(id);
          onChoose(next);
        }}
        more={more}
      />
    </>
  );
};

const looks: Record<GroupRole, "weighty" | "near" | "kind"> = {
  OWNER: "weighty",
  ADMIN: "near",
  PUBLISHER: "kind",
  LEADER: "kind",
};

const MemberRow = ({ member, onPress }: { member: Member; onPress?: () => void }) => {
  const { person } = member;
  return (
    <Row start={<Avatar name={person.name} />} onPress={onPress}>
      <Flow gap={2} wrap>
        <Body>{person.name}</Body>
        {member.roles.map((role) => (
          <Tag key={role} look={looks[role]}>
            {roles[role].words}
          </Tag>
        ))}
      </Flow>
      <Caption>
        {[person.department.name, person.title, person.reachable ? null : words.neverBound]
          .filter(Boolean)
          .join(" · ")}
      </Caption>
    </Row>
  );
};
