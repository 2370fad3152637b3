const element = document.querySelector('opleidings-wegwijzer');
const right = document.querySelector('#right');

const moves = {
  other: () => (right.contains(element) ? document.querySelector('#left') : right).append(element),
  wrap() {
    const card = document.createElement('div');
    card.className = 'card';
    element.replaceWith(card);
    card.append(element);
  },
  away() {
    const { parentElement } = element;
    element.remove();
    requestAnimationFrame(() => parentElement.append(element));
  },
  clone: () => right.append(element.cloneNode(true)),
};

for (const [id, move] of Object.entries(moves)) document.querySelector(`#${id}`).addEventListener('click', move);
