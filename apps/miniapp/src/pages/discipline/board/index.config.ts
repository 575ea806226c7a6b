export default definePageConfig({
  navigationBarTitleText: "违规看板",
  enablePullDownRefresh: true,
});
