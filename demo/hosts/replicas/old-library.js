// What libraries of twenty years ago, such as Prototype, did to the objects of the browser. A classic script: it comes first.
Object.prototype.extend = function (source) {
  for (const name in source) this[name] = source[name];
  return this;
};
Array.prototype.each = function (iterate) {
  for (let index = 0; index < this.length; index += 1) iterate(this[index], index);
  return this;
};
Array.prototype.toJSON = function () {
  return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`;
};
String.prototype.toJSON = function () {
  return `"${this}"`;
};
// It knows no iterators, and no second argument.
Array.from = (list) => {
  const items = [];
  for (let index = 0; index < (list?.length ?? 0); index += 1) items.push(list[index]);
  return items;
};
Array.prototype.entries = function () {
  return this.slice();
};
Element.prototype.remove = function () {
  this.parentNode.removeChild(this);
  return this;
};
Element.prototype.hide = function () {
  this.style.display = 'none';
  return this;
};
