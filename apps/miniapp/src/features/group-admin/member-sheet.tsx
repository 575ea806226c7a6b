import { LIMITS, type GroupPageQuery, type GroupRole, type MeQuery } from "@riqing/schema";
import { useState } from "react";
import { clock, open, openReport, PAGES, toast } from "../../shell";
import { Button, KeyValue, Sheet, Switch, View } from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";
import { refusalWords } from "../../words/refusals";
import { dayWords, toFields } from "../../words/times";
import { WAYS } from "../../words/ways";
import { EndMembership } from "./end-membership";
import { Invite } from "./invite";
import { Transfer } from "./transfer";
import { useSetRole } from "./use-deeds";
import type { Member } from "./use-members";

type Group = GroupPageQuery["group"];
type Caller = MeQuery["me"];

interface MemberSheetProps {
  member: Member | null;
  group: Group;
  me: Caller;
  onClose: () => void;
}

const { member: words, roles } = GROUP_ADMIN;

/** One member: what they do in the group, an invitation, and the way out. */
export const MemberSheet = ({ member, onClose, ...rest }: MemberSheetProps) => (
  <Sheet open={member !== null} title={member?.person.name ?? ""} onClose={onClose}>
    {member && <About key={member.person.id} member={member} onClose={onClose} {...rest} />}
  </Sheet>
);

type AboutProps = MemberSheetProps & { member: Member };

const About = ({ member, group, me, onClose }: AboutProps) => {
  const [ending, setEnding] = useState(false);
  const { person } = member;
  const owns = member.roles.includes("OWNER");
  if (ending) {
    return (
      <EndMembership
        group={group}
        person={person}
        onKeep={() => setEnding(false)}
        onDone={onClose}
      />
    );
  }
  const isMe = person.id === me.person.id;
  if (!mayAnything(me, group)) {
    return (
      <>
        <KeyValue lines={factsOf(member)} />
        {!isMe && <Reporting person={person} group={group} />}
      </>
    );
  }
  const manage = group.manageRefusal && refusalWords(group.manageRefusal);
  return (
    <>
      <KeyValue lines={factsOf(member)} />
      <Roles member={member} group={group} me={me} />
      <Invite person={person} refusal={me.inviteRefusal} />
      <Button
        wide
        look="quiet"
        onPress={() => open(PAGES.lostReport, { personId: person.id, name: person.name })}
      >
        {WAYS.lostAccounts.help}
      </Button>
      {!isMe && <Reporting person={person} group={group} />}
      <Button
        wide
        look="danger"
        because={owns ? words.ownerStays : manage}
        onPress={() => setEnding(true)}
      >
        {words.end}
      </Button>
    </>
  );
};

/** Reports what this member did here. */
const Reporting = ({ person, group }: { person: Member["person"]; group: Group }) => (
  <Button wide look="quiet" onPress={() => openReport({ person, group })}>
    {WAYS.reports.report}
  </Button>
);

function factsOf({ person, joinedAt }: Member) {
  const now = clock.now();
  return [
    { key: words.department, value: person.department.name },
    ...(person.title ? [{ key: words.post, value: person.title }] : []),
    { key: words.joined, value: dayWords(toFields(new Date(joinedAt)).date, now) },
    { key: words.reach, value: person.reachable ? words.bound : words.neverBound },
  ];
}

const order: readonly GroupRole[] = ["ADMIN", "PUBLISHER", "LEADER", "OWNER"];

/** The contract says who may admit, not who may appoint: the owner, and who answers for all groups. */
export const mayAppoint = (
  { roles: held }: Pick<Caller, "roles">,
  { myRoles }: Pick<Group, "myRoles">,
): boolean =>
  myRoles.includes("OWNER") ||
  held.some(({ role }) => role === "ORGANISATION_ADMIN" || role === "OFFICE");

/** Whether there is anything here that the caller could do to a member. */
export const mayAnything = (me: Caller, group: Group): boolean =>
  group.manageRefusal !== "NOT_ALLOWED" || me.inviteRefusal === null || mayAppoint(me, group);

/** Why a switch stays as it is; null: it can be turned. */
export function whyNotTurn(
  role: GroupRole,
  member: Pick<Member, "roles">,
  group: Pick<Group, "myRoles" | "admins" | "state">,
  me: Pick<Caller, "roles">,
): string | null {
  if (group.state === "DISSOLVED") return refusalWords("GROUP_DISSOLVED");
  if (!mayAppoint(me, group)) return words.onlyOwner;
  const held = member.roles.includes(role);
  if (role === "OWNER" && held) return words.ownerStays;
  if (role === "ADMIN" && !held && group.admins.length >= LIMITS.adminsPerGroup) {
    return words.adminsFull(LIMITS.adminsPerGroup);
  }
  return null;
}

const Roles = ({ member, group, me }: Omit<AboutProps, "onClose">) => {
  const setRole = useSetRole();
  const [transferring, setTransferring] = useState(false);
  const { id: personId, name } = member.person;

  async function turn(role: GroupRole, held: boolean) {
    const outcome = await setRole.act({ groupId: group.id, personId, role, held });
    if (outcome.state !== "DONE") return;
    const { words: called } = roles[role];
    toast(held ? GROUP_ADMIN.roleGiven(name, called) : GROUP_ADMIN.roleTaken(name, called));
  }

  return (
    <>
      <View>
        {order.map((role) => (
          <Switch
            key={role}
            label={roles[role].words}
            note={roles[role].note}
            on={member.roles.includes(role)}
            onTurn={(held) => (role === "OWNER" ? setTransferring(true) : void turn(role, held))}
            because={whyNotTurn(role, member, group, me)}
            busy={setRole.busy}
          />
        ))}
      </View>
      {transferring && (
        <Transfer
          name={name}
          busy={setRole.busy}
          onTransfer={() => void turn("OWNER", true).then(() => setTransferring(false))}
          onKeep={() => setTransferring(false)}
        />
      )}
    </>
  );
};
