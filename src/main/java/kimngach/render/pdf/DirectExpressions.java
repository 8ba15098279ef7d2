package kimngach.render.pdf;

import java.io.File;
import java.io.Serializable;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRAbstractCompiler;
import net.sf.jasperreports.engine.design.JRCompilationSourceCode;
import net.sf.jasperreports.engine.design.JRCompilationUnit;
import net.sf.jasperreports.engine.design.JRSourceCompileTask;
import net.sf.jasperreports.engine.fill.JREvaluator;

/**
 * A report compiler that compiles nothing: it admits expressions that JasperReports evaluates by
 * itself (one field, parameter or variable, or plain text) and refuses every other.
 *
 * <p>So a template can run no code, and no Java compiler is started. Public because JasperReports
 * makes its own instance of it by name.
 */
public final class DirectExpressions extends JRAbstractCompiler {

  public DirectExpressions(JasperReportsContext context) {
    super(context, false);
  }

  @Override
  protected JRCompilationSourceCode generateSourceCode(JRSourceCompileTask task)
      throws JRException {
    throw new JRException(
        task.getExpressions().stream()
            .map(JRExpression::getText)
            .collect(
                Collectors.joining(
                    "\", \"", "Expecting expressions such as $V{PAGE_NUMBER}, found \"", "\"")));
  }

  @Override
  protected void checkLanguage(String language) throws JRException {
    if (!JRReport.LANGUAGE_JAVA.equals(language)) {
      throw new JRException("Expecting language \"java\", found \"" + language + "\"");
    }
  }

  @Override
  protected String compileUnits(JRCompilationUnit[] units, String classpath, File folder) {
    throw new IllegalStateException("Expecting no unit to compile, found " + units.length);
  }

  @Override
  protected JREvaluator loadEvaluator(Serializable compileData, String unitName) {
    throw new IllegalStateException("Expecting no compiled unit, found " + unitName);
  }

  @Override
  protected String getSourceFileName(String unitName) {
    throw new IllegalStateException("Expecting no source file, found unit " + unitName);
  }
}
