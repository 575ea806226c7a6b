import { fireEvent, screen } from "@testing-library/react";
import GroupEditPage from ".";
import { onServer, renderPage } from "../../../../test/page";
import { me } from "../../../../test/people";

const server = onServer();

test("a group that is half written is there again after a reload, or begun anew", async () => {
  server.answer({ Me: () => ({ data: { me: { ...me.data.me, createGroupRefusal: null } } }) });
  const first = renderPage(<GroupEditPage />);
  fireEvent.change(await screen.findByLabelText("群名"), { target: { value: "质量整改群" } });
  first.unmount();

  renderPage(<GroupEditPage />);
  expect(await screen.findByLabelText("群名")).toHaveValue("质量整改群");
  fireEvent.click(screen.getByRole("button", { name: "重新写" }));
  expect(screen.getByLabelText("群名")).toHaveValue("");
});
