import { clock, copy, toast } from "../../shell";
import { ActionButton, Button, Caption, Stack, View, Well } from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";
import { refusalWords } from "../../words/refusals";
import { fullTime } from "../../words/times";
import { useInvite } from "./use-deeds";
import styles from "./invite.module.css";

interface InviteProps {
  person: { id: string; reachable: boolean };
  /** Why the caller hands out none at all. */
  refusal: string | null;
}

const { member: words } = GROUP_ADMIN;

const because = (refusal: string | null): string | null => {
  if (refusal === null) return null;
  return refusal === "NOT_ALLOWED" ? words.inviteElse : refusalWords(refusal);
};

/** A code by which this person binds their own WeChat; shown once, and never again. */
export const Invite = ({ person, refusal }: InviteProps) => {
  const invite = useInvite();
  const issued = invite.outcome?.state === "DONE" ? invite.outcome.data.issueInvitation : null;

  async function copyCode(code: string) {
    toast((await copy(code)) ? words.copied : words.copyFailed);
  }

  if (!issued) {
    return (
      <ActionButton
        wide
        look="quiet"
        does={invite}
        with={{ personId: person.id }}
        because={because(refusal)}
      >
        {person.reachable ? words.inviteAgain : words.invite}
      </ActionButton>
    );
  }
  return (
    <Well>
      <Stack gap={2}>
        <View className={styles.code}>{issued.code}</View>
        <Caption num>{words.inviteUntil(fullTime(issued.expiresAt, clock.now()))}</Caption>
        <Caption>{words.inviteOnce}</Caption>
        <Caption>{words.inviteNote}</Caption>
        {person.reachable && <Caption>{words.inviteConsent}</Caption>}
        <Button wide look="soft" icon="copy" onPress={() => void copyCode(issued.code)}>
          {words.copy}
        </Button>
      </Stack>
    </Well>
  );
};
