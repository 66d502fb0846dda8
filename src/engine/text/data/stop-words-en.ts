/** English function words. Own list; no source. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and any are aren't as at be because been before
  being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during
  each either else even ever every few for from further had hadn't has hasn't have haven't having he her here hers
  herself him himself his how however i if in into is isn't it its itself just least less let like may me might more
  most much must my myself neither no nor not now of off on once only onto or other others our ours ourselves out over
  own per quite rather same shall she should shouldn't since so some such than that the their theirs them themselves
  then there these they this those though through thus to too toward towards under until up upon us very was wasn't we
  were weren't what when where whether which while who whom whose why will with within without won't would wouldn't yet
  you your yours yourself yourselves he'd he'll it'll i'm i've i'd we're we've they're they've you're you've that'll
  there'll`.split(/\s+/),
);
