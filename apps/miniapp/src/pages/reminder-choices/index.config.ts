export default definePageConfig({
  navigationBarTitleText: "怎么提醒",
  enablePullDownRefresh: true,
});
