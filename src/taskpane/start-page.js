/*
 * The pane's first script, in the language of 2009, so that a view that is too old for the program can still say so (it is never compiled: a test
 * holds it to that language). It looks at what the page runs in before Office's own script is asked for, since that script, in a host that is too
 * old, fetches others from outside; and it says within five seconds when the pane has not come.
 */
(function () {
  "use strict";

  var patience = 5000;

  /** Office tells the page what it runs in: in the address at first, afterwards in the page's own store. */
  function hostInfo() {
    var told = window.location.search;
    try {
      return decodeURIComponent(told) + " " + (window.sessionStorage.getItem("hostInfoValue") || "");
    } catch (error) {
      // No store, or an address that is none: what is told as it stands is enough.
      return told;
    }
  }

  /** Internet Explorer, the Excel of 2016 and 2019, and any view without what the program is written in. */
  function isTooOld() {
    return Boolean(document.documentMode) || /\$win32\$16\.00/i.test(hostInfo()) || !Array.prototype.findLast || !Object.hasOwn;
  }

  /** Says what is wrong, where the pane has not taken the place. */
  function say(id) {
    var starting = document.getElementById("starting");
    if (!starting) return;
    for (var place = 0; place < starting.children.length; place += 1) {
      starting.children[place].style.display = "none";
    }
    document.getElementById(id).style.display = "block";
  }

  if (isTooOld()) {
    document.documentElement.setAttribute("data-too-old", "");
    say("start-too-old");
    return;
  }
  window.setTimeout(function () {
    say("start-blocked");
  }, patience);
  // Written into the page, so that it runs before the program does, as if it had stood there.
  document.write('<script src="' + document.getElementById("start-page").getAttribute("data-office") + '"><\/script>');
})();
