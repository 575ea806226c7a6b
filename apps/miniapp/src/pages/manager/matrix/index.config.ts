export default definePageConfig({
  navigationBarTitleText: "谁欠什么",
  enablePullDownRefresh: true,
});
