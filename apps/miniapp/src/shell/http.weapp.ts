import Taro from "@tarojs/taro";
import { OfflineError } from "./errors";
import type { Post } from "./http.types";

export const post: Post = async (url, body, headers, timeoutMs) => {
  try {
    const answer = await Taro.request<unknown>({
      url,
      method: "POST",
      timeout: timeoutMs,
      dataType: "json",
      header: { "content-type": "application/json", accept: "application/json", ...headers },
      data: body,
    });
    const date: unknown = answer.header?.Date ?? answer.header?.date;
    return {
      status: answer.statusCode,
      body: typeof answer.data === "object" ? answer.data : null,
      date: typeof date === "string" ? date : null,
    };
  } catch (failure) {
    const said = (failure as { errMsg?: string }).errMsg ?? "";
    throw new OfflineError(/timeout/i.test(said) ? "SLOW" : "NO_NETWORK");
  }
};
