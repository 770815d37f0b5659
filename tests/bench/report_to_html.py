"""The content of an interchange file as plain HTML, for a peer to convert: same text, same cells."""
import html
import json
import sys

report = json.load(open(sys.argv[1], encoding="utf-8"))
headings = {"overview": "一、总体情况", "problems": "五、存在的主要问题及改进情况", "other": "六、其他需要报告的事项"}
out = ["<!DOCTYPE html><html lang='zh-CN'><meta charset='utf-8'><body>"]
out.append(f"<h1>{html.escape(report['agency']['name'])}{report['year']}年政府信息公开工作年度报告</h1>")
for section in ("preface", "overview", "tables", "problems", "other"):
    if section == "tables":
        for table in report["tables"].values():
            out.append("<table border='1'>")
            for row, cells in table.items():
                values = "".join(f"<td>{'' if v is None else v}</td>" for v in cells.values())
                out.append(f"<tr><td>{html.escape(row)}</td>{values}</tr>")
            out.append("</table>")
        continue
    if section in headings:
        out.append(f"<h2>{headings[section]}</h2>")
    for part in report["narrative"].get(section, []):
        if part["heading"]:
            out.append(f"<h3>{html.escape(part['heading'])}</h3>")
        out += [f"<p>{html.escape(p)}</p>" for p in part["text"].split("\n")]
print("\n".join(out))
