export default definePageConfig({
  navigationBarTitleText: "清账记录",
  enablePullDownRefresh: true,
});
