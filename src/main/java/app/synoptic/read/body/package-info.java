/// Tells the article of a page from its furniture.
///
/// A block is described by figures ([BlockFigures]): what it looks like, what the elements around it are called, what stands beside it,
/// and what the page says elsewhere its article is. Trees grown on pages whose articles people marked ([BoostedTrees]) weigh them,
/// twice: the second time they know how its neighbours were weighed.
///
/// Lives here: the choice of blocks, and what kind each is. Must not live here: reading bytes, and the names of single sites.
@NullMarked
package app.synoptic.read.body;

import org.jspecify.annotations.NullMarked;
