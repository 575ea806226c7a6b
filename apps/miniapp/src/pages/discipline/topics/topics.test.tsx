import { fireEvent, screen, waitFor } from "@testing-library/react";
import TopicsPage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { parameters } from "../../../../test/taro";
import TopicPage from "../topic";

const server = onServer();

const lin = { id: "lin", name: "林晓燕" };
const owner = { id: "zheng", name: "郑国梁" };
const topic = (more: object = {}) => ({
  id: "t1",
  topic: "隔壁厂裁员",
  instead: "有消息看公司通知",
  state: "STOPPED",
  at: "2026-11-19T07:59:00.000Z",
  endedAt: null,
  endReason: null,
  paste: "“隔壁厂裁员”这个话题先停。有消息看公司通知。",
  complete: false,
  agreeRefusal: "TOPIC_CLOSED",
  withdrawRefusal: "NOT_ALLOWED",
  by: lin,
  endedBy: null,
  clause: null,
  agreed: [],
  missing: [],
  group: { id: "g", name: "总装群" },
  ...more,
});
const asked = { state: "ASKED", agreeRefusal: null, agreed: [lin], missing: [owner] };

const rights = (stopTopicRefusal: string | null, banTopicRefusal: string | null) =>
  server.answer({
    Topics: () => ({
      data: {
        topics: {
          nodes: [
            topic(),
            topic({
              id: "t2",
              topic: "谁升职",
              state: "AGREED",
              clause: { state: "DRAFT", label: "补充第1条", number: 4, effectiveOn: null },
            }),
          ],
          endCursor: null,
          hasMore: false,
        },
      },
    }),
    TopicRights: () => ({
      data: { group: { id: "g", name: "总装群", stopTopicRefusal, banTopicRefusal } },
    }),
    StopTopic: () => ({ data: { stopTopic: topic() } }),
    BanTopic: () => ({ data: { banTopic: topic(asked) } }),
  });

describe("话题", () => {
  test("says how each stands, and stops one with what to do instead", async () => {
    rights(null, null);
    parameters.groupId = "g";
    renderPage(<TopicsPage />);
    expect(await screen.findByText("写进了第 4 版草稿，公布并生效以后才算")).toBeInTheDocument();
    fireEvent.click(await button("停一个话题"));
    fireEvent.change(await screen.findByLabelText("什么话题"), { target: { value: "球赛" } });
    expect(await button("写明换成怎样")).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText("换成怎样"), { target: { value: "去生活群聊" } });
    fireEvent.click(await button("先停，不计次"));
    await waitFor(() => expect(server.asked("StopTopic")).toHaveLength(1));
    const { input, tellMembers } = server.asked("StopTopic")[0]!.variables as {
      input: { tapId: string };
      tellMembers: boolean;
    };
    expect(input).toMatchObject({ groupId: "g", topic: "球赛", instead: "去生活群聊" });
    expect(input.tapId).not.toBe("");
    expect(tellMembers).toBe(true);
  });

  test("has nothing to tap for whoever may only read", async () => {
    rights("NOT_ALLOWED", "NOT_ALLOWED");
    renderPage(<TopicsPage />);
    expect(await screen.findByText("隔壁厂裁员")).toBeInTheDocument();
    expect(screen.queryByText("停一个话题")).not.toBeInTheDocument();
    expect(screen.queryByText("提议禁谈")).not.toBeInTheDocument();
  });

  test("says before the tap why nothing can be banned in a group without rules", async () => {
    rights(null, "TOPIC_WITHOUT_RULES");
    renderPage(<TopicsPage />);
    expect(await button("这个群还没有群规，先停话题")).toBeInTheDocument();
  });
});

describe("一个话题", () => {
  const shows = (more: object) => {
    server.answer({
      Topic: () => ({ data: { topic: topic(more) } }),
      AgreeToBan: () => ({ data: { agreeToBan: topic({ state: "AGREED" }) } }),
    });
    parameters.id = "t1";
    renderPage(<TopicPage />);
  };

  test("that was stopped has words for the chat", async () => {
    shows({});
    expect(
      await screen.findByText("“隔壁厂裁员”这个话题先停。有消息看公司通知。"),
    ).toBeInTheDocument();
    expect(await button("复制")).toBeInTheDocument();
    expect(screen.queryByText("同意")).not.toBeInTheDocument();
  });

  test("that is asked shows who has agreed, and takes my word", async () => {
    shows(asked);
    expect(await screen.findByText("郑国梁")).toBeInTheDocument();
    fireEvent.click(await button("同意"));
    await waitFor(() => expect(server.asked("AgreeToBan")).toHaveLength(1));
    expect(server.asked("AgreeToBan")[0]!.variables).toMatchObject({ topicId: "t1", agrees: true });
    expect(await screen.findByText("都同意了，写进草稿了")).toBeInTheDocument();
  });

  test("is refused with a reason only", async () => {
    shows(asked);
    fireEvent.click(await button("不同意"));
    expect(await button("写明为什么")).toBeInTheDocument();
    fireEvent.change(await screen.findByLabelText("为什么"), { target: { value: "说清楚就好" } });
    fireEvent.click(await button("不同意，到此为止"));
    await waitFor(() =>
      expect(server.asked("AgreeToBan").at(-1)?.variables).toMatchObject({
        agrees: false,
        reason: "说清楚就好",
      }),
    );
  });
});
