import { hostConfig } from "@tarojs/plugin-platform-weapp/dist/runtime-utils";
import { mergeReconciler } from "@tarojs/shared";

/** As Taro's own for WeChat, without its list of elements: see config/elements.ts. */
mergeReconciler(hostConfig);
