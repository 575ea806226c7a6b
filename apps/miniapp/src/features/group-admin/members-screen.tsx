import type { GroupPageQuery, GroupRole } from "@riqing/schema";
import { useState } from "react";
import {
  Avatar,
  Body,
  Button,
  Caption,
  Card,
  Flow,
  Foot,
  ListEnd,
  MoreRow,
  Row,
  Screen,
  Tag,
} from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";
import { refusalWords } from "../../words/refusals";
import { AddSheet } from "./add-sheet";
import { mayAnything, MemberSheet } from "./member-sheet";
import { type Member, useGroup, useMe, useMembers } from "./use-members";

const { members: words, roles } = GROUP_ADMIN;

/** Who is in a group, and what each does in it. */
export const MembersScreen = ({ groupId }: { groupId: string }) => {
  const group = useGroup(groupId);
  const members = useMembers(groupId);
  const me = useMe();
  const [opened, setOpened] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const mine = group.value && me.value ? mayAnything(me.value, group.value) : false;
  const open = members.value?.find(({ person }) => person.id === opened) ?? null;

  return (
    <Screen
      title={words.title}
      of={members}
      empty={words.empty}
      footer={
        mine &&
        group.value && (
          <Foot>
            <Button
              cta
              look="primary"
              because={group.value.manageRefusal && refusalWords(group.value.manageRefusal)}
              onPress={() => setAdding(true)}
            >
              {words.add}
            </Button>
          </Foot>
        )
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
          <AddSheet open={adding} groupId={groupId} onClose={() => setAdding(false)} />
        </>
      }
    >
      {(list) => (
        <>
          {group.value && (
            <Caption num>{words.count(group.value.name, group.value.memberCount)}</Caption>
          )}
          <Card tight>
            {list.map((member) => (
              <MemberRow
                key={member.person.id}
                member={member}
                onPress={mine ? () => setOpened(member.person.id) : undefined}
              />
            ))}
            {members.hasMore && <MoreRow onPress={members.more}>{words.more}</MoreRow>}
          </Card>
          {!members.hasMore && <ListEnd>{words.end(list.length)}</ListEnd>}
        </>
      )}
    </Screen>
  );
};

export type Group = GroupPageQuery["group"];

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
