export default definePageConfig({
  navigationBarTitleText: "等你审的申诉",
  enablePullDownRefresh: true,
});
