export default definePageConfig({
  navigationBarTitleText: "台阶",
  enablePullDownRefresh: true,
});
