import { useState } from "react";
import { clock, type Outcome, RefusedError } from "../../shell";
import {
  ActionButton,
  Banner,
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  Code,
  Dialog,
  Measure,
  Meta,
  Screen,
  Section,
  Stack,
  Switch,
  TextField,
} from "../../ui";
import { GROUP_BOT } from "../../words/channels";
import { refusalWords } from "../../words/refusals";
import { shortTime } from "../../words/times";
import { useGroupBot, useRemoveGroupBot, useSaveGroupBot, useTestGroupBot } from "./use-channels";

/** 群里怎么发: the WeCom bot of a group's chat. */
export const GroupBotScreen = ({ groupId }: { groupId: string }) => {
  const group = useGroupBot(groupId);
  const [changing, setChanging] = useState(false);
  const [removing, setRemoving] = useState(false);
  return (
    <Screen
      title={GROUP_BOT.title}
      of={group}
      over={<RemoveDialog groupId={groupId} open={removing} onClose={() => setRemoving(false)} />}
    >
      {({ name, bot, saveBotRefusal }) => (
        <Measure>
          <Caption>{name}</Caption>
          {saveBotRefusal !== null && <Banner icon="lock">{refusalWords(saveBotRefusal)}</Banner>}
          {bot ? (
            <BotCard
              groupId={groupId}
              bot={bot}
              onChange={() => setChanging(true)}
              onRemove={() => setRemoving(true)}
            />
          ) : (
            saveBotRefusal === null && <Banner icon="bell">{GROUP_BOT.none}</Banner>
          )}
          {saveBotRefusal === null && (bot === null || changing) && (
            <AddressCard
              groupId={groupId}
              posts={wished(bot ?? everything)}
              onDone={() => setChanging(false)}
            />
          )}
          <Caption>{GROUP_BOT.note}</Caption>
        </Measure>
      )}
    </Screen>
  );
};

const wishes = ["notices", "summaries", "mentions"] as const;
type Wishes = Record<(typeof wishes)[number], boolean>;

const wished = ({ notices, summaries, mentions }: Wishes): Wishes => ({
  notices,
  summaries,
  mentions,
});

/** What a bot that is new posts. */
const everything: Wishes = { notices: true, summaries: true, mentions: true };

interface BotCardProps {
  groupId: string;
  bot: {
    lastFour: string;
    mentions: boolean;
    notices: boolean;
    summaries: boolean;
    savedAt: string;
    lastSentAt?: string | null;
    error?: string | null;
  };
  onChange: () => void;
  onRemove: () => void;
}

const BotCard = ({ groupId, bot, onChange, onRemove }: BotCardProps) => {
  const test = useTestGroupBot();
  const save = useSaveGroupBot();
  const { lastFour, savedAt, lastSentAt, error } = bot;
  const now = clock.now();
  return (
    <>
      <Card>
        <Stack gap={3}>
          <CardTitle>{GROUP_BOT.bot}</CardTitle>
          {error ? (
            <Banner look="wait" icon="warn">
              {GROUP_BOT.broken}：{error}
            </Banner>
          ) : (
            <Meta num>
              {lastSentAt
                ? GROUP_BOT.sent(shortTime(lastSentAt, now))
                : GROUP_BOT.savedAt(shortTime(savedAt, now))}
            </Meta>
          )}
          <Code>{GROUP_BOT.key(lastFour)}</Code>
          <Button wide look="quiet" onPress={onChange}>
            {GROUP_BOT.change}
          </Button>
          <ActionButton wide does={test} with={{ groupId }}>
            {GROUP_BOT.test}
          </ActionButton>
        </Stack>
      </Card>
      <Section title={GROUP_BOT.posts}>
        <Card>
          {wishes.map((wish) => (
            <Switch
              key={wish}
              label={GROUP_BOT.wishes[wish].label}
              note={bot[wish] ? GROUP_BOT.wishes[wish].on : GROUP_BOT.wishes[wish].off}
              on={bot[wish]}
              busy={save.busy}
              onTurn={(on) => void save.act({ input: { ...wished(bot), groupId, [wish]: on } })}
            />
          ))}
        </Card>
      </Section>
      <Button wide look="danger" onPress={onRemove}>
        {GROUP_BOT.remove}
      </Button>
    </>
  );
};

interface AddressCardProps {
  groupId: string;
  posts: Wishes;
  onDone: () => void;
}

/** The address is a key: it is not kept on the device while it is typed. */
const AddressCard = ({ groupId, posts, onDone }: AddressCardProps) => {
  const [address, setAddress] = useState("");
  const save = useSaveGroupBot();
  const typed = address.trim();
  const problem = typed !== "" && !looksRight(typed) ? GROUP_BOT.addressWrong : null;
  return (
    <Section title={GROUP_BOT.howTitle}>
      <Card>
        <Stack gap={3}>
          {GROUP_BOT.how.map((step, i) => (
            <Body key={step}>
              {i + 1}. {step}
            </Body>
          ))}
          <Meta>{GROUP_BOT.onlyInternal}</Meta>
          <TextField
            label={GROUP_BOT.address}
            placeholder={GROUP_BOT.addressHint}
            value={address}
            onValue={setAddress}
            problem={problem ?? failureOf(save.outcome)}
            note={GROUP_BOT.addressNote}
          />
          <ActionButton
            cta
            look="primary"
            does={save}
            with={{ input: { ...posts, groupId, address: typed } }}
            because={typed === "" ? GROUP_BOT.addressMissing : problem}
            then={(outcome) => {
              if (outcome.state !== "DONE") return;
              setAddress("");
              onDone();
            }}
          >
            {GROUP_BOT.save}
          </ActionButton>
        </Stack>
      </Card>
    </Section>
  );
};

const looksRight = (address: string): boolean =>
  address.startsWith("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?");

/** Why WeCom did not take the test, in its own code's words. */
function failureOf(outcome: Outcome<unknown> | null): string | null {
  const error = outcome?.state === "REFUSED" ? outcome.error : null;
  if (!(error instanceof RefusedError)) return null;
  const why = error.extensions.why;
  return error.code === "BOT_TEST_FAILED" && typeof why === "string" ? GROUP_BOT.failed(why) : null;
}

interface RemoveDialogProps {
  groupId: string;
  open: boolean;
  onClose: () => void;
}

const RemoveDialog = ({ groupId, open, onClose }: RemoveDialogProps) => {
  const remove = useRemoveGroupBot();
  return (
    <Dialog
      open={open}
      title={GROUP_BOT.removeTitle}
      onClose={onClose}
      actions={
        <>
          <ActionButton wide look="danger" does={remove} with={{ groupId }} then={onClose}>
            {GROUP_BOT.remove}
          </ActionButton>
          <Button wide look="text" onPress={onClose}>
            {GROUP_BOT.keep}
          </Button>
        </>
      }
    >
      {GROUP_BOT.removeFact}
    </Dialog>
  );
};
