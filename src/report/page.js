/* Filters and sorts the overview. Without it the page says all the same. */
(function () {
    "use strict";
    var table = document.querySelector("table.overview");
    var filter = document.getElementById("filter");
    if (!table || !filter) {
        return;
    }
    var body = table.tBodies[0];
    var rows = Array.prototype.slice.call(body.rows);
    var shown = document.getElementById("shown");
    document.querySelector(".tools").hidden = false;

    function cardOf(row) {
        return document.querySelector(row.querySelector("a").getAttribute("href"));
    }

    function show() {
        var words = filter.value.toLowerCase();
        var count = 0;
        rows.forEach(function (row) {
            var card = cardOf(row);
            var text = (row.textContent + " " + card.textContent).toLowerCase();
            var fits = text.indexOf(words) >= 0;
            row.hidden = card.hidden = !fits;
            count += fits ? 1 : 0;
        });
        shown.textContent = words ? count + " of " + rows.length : "";
    }

    function cell(row, column) {
        return row.cells[column].textContent;
    }

    function sort(column, ascending) {
        rows.sort(function (a, b) {
            var order = cell(a, column).localeCompare(cell(b, column), "en", { numeric: true });
            return ascending ? order : -order;
        });
        rows.forEach(function (row) {
            body.appendChild(row);
        });
    }

    function sortable(head, column) {
        var button = document.createElement("button");
        button.type = "button";
        button.textContent = head.textContent;
        button.addEventListener("click", function () {
            var ascending = head.getAttribute("aria-sort") !== "ascending";
            Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) {
                other.removeAttribute("aria-sort");
            });
            head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
            sort(column, ascending);
        });
        head.textContent = "";
        head.appendChild(button);
    }

    Array.prototype.forEach.call(table.tHead.rows[0].cells, sortable);
    filter.addEventListener("input", show);
}());
